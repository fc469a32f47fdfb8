package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The auction of an asset that succeeded (đấu giá thành) and whether the asset was handed to the buyer (giao tài sản):
 * a house sold on 12 May 2025, handed over on 3 June.
 *
 * @param asset what was sold, in words for people
 * @param succeededOn the day on which the auction succeeded
 * @param handedOverOn the day on which the asset was handed over; empty where it was not
 */
public record AssetAuction(String asset, LocalDate succeededOn, Optional<LocalDate> handedOverOn) {
    /** An asset that was not handed over. */
    public static AssetAuction of(String asset, LocalDate succeededOn) {
        return new AssetAuction(asset, succeededOn, Optional.empty());
    }

    /** The same auction, with the asset handed over on a day. */
    public AssetAuction handedOver(LocalDate day) {
        return new AssetAuction(asset, succeededOn, Optional.of(day));
    }
}
