package vn.tiendo.enforcement;

import java.time.LocalDate;
import vn.tiendo.result.Diagnostic;

/** What the reasons of all watch rules say. */
final class WatchReasons {
    private WatchReasons() {}

    static Diagnostic about(EnforcementCode code, EnforcementCase subject, LocalDate day, String text) {
        return Diagnostic.of(code, subject.location(), text)
                .with("case", subject.code())
                .with("unit", subject.unit())
                .with("day", day + "");
    }
}
