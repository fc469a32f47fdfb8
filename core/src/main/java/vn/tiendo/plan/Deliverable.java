package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.tiendo.org.UnitRef;
import vn.tiendo.time.TimelinePhrase;

/**
 * One row of a task (một dòng kết quả): what is handed over, until when, by whom, with whom and on which basis, such as
 * a report ({@code Báo cáo}) in {@code Quý III/2018} by {@code TCTHADS}.
 *
 * <p>A row keeps what is printed in it. Values of merged cells are found through {@link #inherited()} and that of the
 * task; the basis is never inherited.
 */
@Value.Immutable
public interface Deliverable extends WithDeliverable {
    /** Starts a row. */
    static Builder builder() {
        return new Builder();
    }

    /** What is handed over (sản phẩm, kết quả đạt được), without marks. */
    ImmutableList<String> products();

    /** Until when (thời gian thực hiện). */
    Optional<TimelinePhrase> timeline();

    /** The units in the lead (đơn vị chủ trì). */
    ImmutableList<UnitRef> lead();

    /** The units that cooperate (đơn vị phối hợp). */
    ImmutableList<UnitRef> cooperating();

    /** On which document the row rests (căn cứ xác định nhiệm vụ), as printed. */
    Optional<String> basis();

    /** What this row takes from an earlier row of its task, by field. */
    ImmutableMap<InheritableField, InheritedFrom> inherited();

    /** The line on which it starts, from 1; empty for a row that was not read from a document. */
    OptionalInt line();

    /** Builds rows. */
    final class Builder extends ImmutableDeliverable.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
