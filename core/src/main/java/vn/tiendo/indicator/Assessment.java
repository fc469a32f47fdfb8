package vn.tiendo.indicator;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.tiendo.result.Language;

/**
 * How far a result meets a target (đánh giá thực hiện chỉ tiêu): 7 443 of 13 660 against 83,95% is missed by 29,46
 * percentage points, and 4 025 more cases would meet it.
 */
@Value.Immutable
public interface Assessment {
    /** Whether the target is exceeded, met or missed, or that this cannot be said. */
    Outcome outcome();

    /** Why it cannot be said; present where the outcome is {@link Outcome#UNDETERMINED}. */
    Optional<UndeterminedReason> reason();

    /** Which way the target is better. */
    Direction direction();

    /** The result that was compared. */
    IndicatorValue result();

    /**
     * What it was compared with, exactly: a fraction (0,8395 for 83,95%) for a rate, a number for a count. For a part of the
     * year it is that part of the value, for a target against a baseline what comes of the baseline. Present where the
     * outcome is determined.
     */
    Optional<Rational> bound();

    /**
     * By how many percentage points the rate is above the bound ({@code vượt}), negative where it is below
     * ({@code còn thiếu}); whether above is good is a matter of the direction. Present for a rate whose outcome is
     * determined.
     */
    Optional<PercentagePoints> difference();

    /**
     * The smallest change of the numerator that meets the target, the denominator unchanged: how many more cases or units of
     * money, or how many fewer where lower is better; 0 where it is met. Empty where the outcome is undetermined or no such
     * change exists, see {@link #isAttainable()}.
     */
    OptionalLong needed();

    /**
     * Whether a change of the numerator within 0 and the denominator can meet the target; false says that it cannot be met
     * with this denominator ({@code trên 100%}), and where the outcome is undetermined.
     */
    boolean isAttainable();

    /** Whether the target is met, exceeded or not. */
    default boolean isMet() {
        return outcome() == Outcome.MET || outcome() == Outcome.EXCEEDED;
    }

    /**
     * The assessment in words: {@code Không đạt chỉ tiêu, thấp hơn 29,46 điểm phần trăm; cần thêm
     * 4.025}.
     *
     * @param scale with how many decimals points are printed, 0 to {@value Percent#MAX_SCALE}
     * @param language the language
     */
    default String describe(int scale, Language language) {
        return AssessmentText.describe(this, scale, language);
    }

    /** Builds assessments. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
