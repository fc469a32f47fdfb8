package vn.tiendo.org;

/** The level of administration on which a unit stands (cấp): for a group, the level it stands for. */
public enum UnitLevel {
    /** Central bodies (trung ương): {@code TCTHADS}, {@code Bộ Tư pháp}. */
    NATIONAL,
    /** Provinces and centrally run cities (cấp tỉnh): {@code Các Cục THADS}, {@code Sở Tư pháp}. */
    PROVINCIAL,
    /** Districts (cấp huyện), and the regions that follow them from 2025 on (khu vực). */
    DISTRICT,
    /** Communes, wards, townships (cấp xã). */
    COMMUNE,
    /** All levels below the centre (địa phương). */
    LOCAL,
    /** All levels (các cấp). */
    ALL,
    /** Not told by the name: {@code Các đơn vị có liên quan}. */
    UNSPECIFIED;

    /** Whether units of the other level stand on this one or are meant by it: {@link #LOCAL} covers districts. */
    public boolean covers(UnitLevel other) {
        return switch (this) {
            case ALL -> true;
            case LOCAL -> other == LOCAL || other == PROVINCIAL || other == DISTRICT || other == COMMUNE;
            default -> this == other;
        };
    }
}
