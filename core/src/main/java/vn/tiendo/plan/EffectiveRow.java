package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.TimelinePhrase;

/**
 * A row with the values that count for it (dòng kết quả với giá trị hiệu lực): those printed in it, and where it prints
 * none, those of the merged cell that covers it. {@code IV/1/1.2#1} is led by {@code TCTHADS}, which is printed beside
 * {@code IV/1/1.1}.
 *
 * <p>A value comes from the row itself, else from where the row's own {@link Deliverable#inherited()} points, else from
 * where that of its task points; such pointers are followed to the place where the value is printed. The basis is never
 * inherited.
 *
 * @see PlanIndex
 */
@Value.Immutable
public interface EffectiveRow {
    /** Which row it is, such as {@code IV/1/1.2#1}. */
    DeliverableId id();

    /** The task to which the row belongs. */
    Task task();

    /** The row as printed. */
    Deliverable deliverable();

    /** The offices that are in charge (lãnh đạo phụ trách). */
    ImmutableList<String> leaders();

    /** What is handed over (sản phẩm). */
    ImmutableList<String> products();

    /** Until when (thời gian thực hiện); empty where it is neither printed nor inherited. */
    Optional<TimelinePhrase> timeline();

    /** The units in the lead (đơn vị chủ trì). */
    ImmutableList<UnitRef> lead();

    /** The units that cooperate (đơn vị phối hợp). */
    ImmutableList<UnitRef> cooperating();

    /** Where the inherited values are printed, by field; a field that is printed here or has no value is not in it. */
    ImmutableMap<InheritableField, InheritedFrom> origins();

    /** Where the value of a field is printed; empty where the row or its task prints it, or nobody does. */
    default Optional<InheritedFrom> findOrigin(InheritableField field) {
        return Optional.ofNullable(origins().get(field));
    }

    /** Whether the value of a field comes from a merged cell that is printed elsewhere. */
    default boolean isInherited(InheritableField field) {
        return origins().containsKey(field);
    }

    /** On which document the row rests, as printed: never inherited. */
    default Optional<String> basis() {
        return deliverable().basis();
    }

    /** The line of the row, else that of its task, else no place. */
    default SourceLocation location() {
        int line = deliverable().line().orElse(task().line().orElse(0));
        return SourceLocation.ofLine(Math.max(line, 0));
    }
}
