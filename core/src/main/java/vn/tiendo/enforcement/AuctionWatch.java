package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;

/** Running cases with an asset sold by auction and not handed over. */
record AuctionWatch(AgeLimit since) implements WatchRule {
    @Override
    public EnforcementCode code() {
        return EnforcementCode.WATCH_NOT_HANDED_OVER;
    }

    @Override
    public Optional<Diagnostic> find(EnforcementCase subject, LocalDate day, EnforceableStates enforceable) {
        if (!subject.isRunning(day)) {
            return Optional.empty();
        }
        return subject.auctions().stream()
                .filter(auction -> since.isReached(auction.succeededOn(), day))
                .filter(auction -> auction.handedOverOn().map(day::isBefore).orElse(true))
                .findFirst()
                .map(auction -> WatchReasons.about(code(), subject, day, auction.asset())
                        .with("since", auction.succeededOn() + "")
                        .with("limit", since.age() + ""));
    }
}
