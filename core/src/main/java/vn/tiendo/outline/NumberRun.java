package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How far the numbers of one level have come in the groups of an outline: below {@code I} stand 1 and 2, and {@code II}
 * may go on with 3 or begin anew.
 *
 * @param level the level of the numbers
 * @param above the points above the last of them, its group behind
 * @param last the last of them
 * @param habit how a group begins, by those before it
 */
record NumberRun(OutlineLevel level, ImmutableList<OutlineNumber> above, int last, Habit habit) {
    /** How the numbers of a group begin. */
    enum Habit {
        /** There was one group so far. */
        OPEN,
        /** With the one behind the last number of the group before it. */
        GOES_ON,
        /** With 1. */
        BEGINS_ANEW
    }

    /** The run of a level in groups like the last of the points above; null where there is none yet. */
    static @Nullable NumberRun find(
            ImmutableList<NumberRun> runs, OutlineLevel level, ImmutableList<OutlineNumber> above) {
        for (NumberRun run : runs) {
            if (run.level.equals(level) && isGroup(above) && group(run.above).isLevelWith(group(above))) {
                return run;
            }
        }
        return null;
    }

    /** The number behind which the next group may go on; 0 where groups begin anew. */
    int before() {
        return habit == Habit.BEGINS_ANEW ? 0 : last;
    }

    /** The number behind which a group has to go on, if it stands beside those before it; 0 where none is known. */
    int required(ImmutableList<OutlineNumber> points) {
        return habit == Habit.GOES_ON && isBeside(points) ? last : 0;
    }

    /** The runs with a number taken in: its level's last one is this. */
    static ImmutableList<NumberRun> with(
            ImmutableList<NumberRun> runs, OutlineNumber number, ImmutableList<OutlineNumber> above) {
        if ((number.style() != OutlineStyle.ARABIC && number.style() != OutlineStyle.ROMAN) || !isGroup(above)) {
            return runs;
        }
        OutlineLevel level = number.level();
        NumberRun old = find(runs, level, above);
        Habit habit = old == null ? Habit.OPEN : old.habitWith(number, above);
        ImmutableList.Builder<NumberRun> all = ImmutableList.builder();
        runs.stream().filter(run -> !run.level.equals(level)).forEach(all::add);
        return all.add(new NumberRun(level, above, number.ordinal(), habit)).build();
    }

    private Habit habitWith(OutlineNumber number, ImmutableList<OutlineNumber> points) {
        if (points.equals(above)) {
            return habit;
        }
        if (number.isFirst()) {
            // Under another part the numbers may begin anew, whatever they do from group to group.
            return isBeside(points) ? Habit.BEGINS_ANEW : habit;
        }
        return habit == Habit.OPEN && number.ordinal() == last + 1 ? Habit.GOES_ON : habit;
    }

    /** Whether a group stands under the same point as the last one. */
    private boolean isBeside(ImmutableList<OutlineNumber> points) {
        return points.subList(0, points.size() - 1).equals(above.subList(0, above.size() - 1));
    }

    /** Whether points end with one whose numbers may go on in the next: no article or annex, which counts for itself. */
    private static boolean isGroup(ImmutableList<OutlineNumber> above) {
        return !above.isEmpty()
                && switch (group(above).style()) {
                    case PART, CHAPTER, SECTION, UPPER_LETTER, ROMAN -> true;
                    default -> false;
                };
    }

    private static OutlineNumber group(ImmutableList<OutlineNumber> above) {
        return above.get(above.size() - 1);
    }
}
