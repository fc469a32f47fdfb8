package vn.tiendo.enforcement;

import java.util.function.Consumer;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;

/** A check of the SDK: its code and what it does. */
record NamedCheck(DiagnosticCode code, Look look) implements StatisticsCheck {
    /** What a check does. */
    @FunctionalInterface
    interface Look {
        void at(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found);
    }

    @Override
    public void run(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        look.at(set, regimes, found);
    }

    /** A finding about a row. */
    static Diagnostic about(DiagnosticCode code, StatisticalRow row, String text) {
        return Diagnostic.of(code, row.location(), text)
                .with("unit", row.unit())
                .with("period", row.period().toVietnamese())
                .with("category", row.category());
    }

    @Override
    public String toString() {
        return code.code();
    }
}
