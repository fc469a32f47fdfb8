package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.result.SourceLocation;

/**
 * A unit of an organisation (đơn vị) as an application knows it: code {@code 91}, name {@code Cục THADS tỉnh Kiên Giang},
 * below {@code TC}.
 *
 * <p>The code is the application's own and stable: everything else refers to it, exactly as it is written. A unit holds what
 * a list of units says of it, right or wrong; {@link OrgTree#of} and {@link OrgHistory#of} say what is wrong.
 *
 * <p>A unit is in force from {@link #validFrom()} to {@link #validTo()}, <strong>both days included</strong>; a missing day
 * leaves that end open. A code may occur several times with days that do not overlap, where its name or superior changed.
 */
@Value.Immutable
public interface OrgUnit extends WithOrgUnit {
    /** Starts a unit. */
    static Builder builder() {
        return new Builder();
    }

    /** The unit at the top: one without superior. */
    static OrgUnit root(String code, String name) {
        return builder().code(code).name(name).build();
    }

    /** A unit below another one. */
    static OrgUnit of(String code, String name, String parent) {
        return builder().code(code).name(name).parent(parent).build();
    }

    /** The code by which it is referred to. */
    String code();

    /** The name, as printed. */
    String name();

    /** The code of its superior (đơn vị cấp trên); empty at the top. */
    Optional<String> parent();

    /** The level of administration; {@link UnitLevel#UNSPECIFIED} where the list does not tell it. */
    @Value.Default
    default UnitLevel level() {
        return UnitLevel.UNSPECIFIED;
    }

    /** Other names and abbreviations. */
    ImmutableList<String> aliases();

    /** The first day on which it is in force; empty where it always was. */
    Optional<LocalDate> validFrom();

    /** The last day on which it is in force; empty where no end is known. */
    Optional<LocalDate> validTo();

    /** Where it was read; two units that differ only in that are equal. */
    @Value.Auxiliary
    @Value.Default
    default SourceLocation location() {
        return SourceLocation.NONE;
    }

    /** Whether it is in force on a day. */
    default boolean isValidOn(LocalDate day) {
        return validFrom().map(first -> !day.isBefore(first)).orElse(true)
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Builds units. */
    final class Builder extends ImmutableOrgUnit.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
