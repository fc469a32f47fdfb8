package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Goes through the rows of a report (con trỏ dòng báo cáo): units in pre-order, then months, then the month itself before the
 * cumulative period since the beginning of the year, then the values of a breakdown in code-point order and their total.
 *
 * <p>A month has a row for every value with a fact, and one for the total if there is any; a cumulative period has one from a
 * value's first fact in the year to the last month of that year in which any unit has a fact. What a row tells is undefined
 * before the first and behind the last one. Not safe for threads.
 */
public final class RowCursor {
    /** The {@linkplain #value() value} of the row for all values of the breakdown. */
    public static final int TOTAL = -1;

    private static final int MONTHS = 12;
    private static final Comparator<String> CODE_POINTS = (left, right) ->
            Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

    private final Cube cube;
    private final int yearStart;
    private final int[] order;
    private final int[] groupOf;
    private final int groups;
    private final int width;
    private final BitSet[] selections;
    private final int[] slots;
    private final BitSet monthsWithFacts = new BitSet();

    /** By group the facts, then the quantities; behind the last group the total. */
    private final long[] monthly;

    private final long[] cumulative;

    private int unit = -1;
    private int month;
    private int lastOfYear = -1;
    private int index = -1;
    private boolean isCumulative = true;

    RowCursor(Cube cube, int breakdown, Month yearStart, Iterable<Quantity> quantities) {
        this.cube = cube;
        this.yearStart = yearStart.getValue() - 1;
        RollUpSchema schema = cube.schema();
        ImmutableList<Quantity> asked = ImmutableList.copyOf(quantities);
        ImmutableList<String> names = schema.breakdowns().get(breakdown).values();
        groups = names.size();
        order = IntStream.range(0, groups)
                .boxed()
                .sorted(Comparator.comparing(names::get, CODE_POINTS))
                .mapToInt(Integer::intValue)
                .toArray();
        groupOf = IntStream.range(0, schema.cells())
                .map(cell -> schema.value(cell, breakdown))
                .toArray();
        width = asked.size() + 1;
        slots = asked.stream().mapToInt(Quantity::slot).toArray();
        selections =
                asked.stream().map(quantity -> quantity.selection().members()).toArray(BitSet[]::new);
        monthly = new long[(groups + 1) * width];
        cumulative = new long[(groups + 1) * width];
        for (int root = 0; root < cube.tree().size(); root = cube.tree().subtreeEnd(root)) {
            PageSeries series = cube.pages(root);
            for (int i = 0; i < series.size(); i++) {
                if (series.pages[i].filled > 0) {
                    monthsWithFacts.set(series.months[i]);
                }
            }
        }
    }

    /**
     * Goes to the next row; false where there is none left.
     *
     * @throws ArithmeticException if a total or a cumulative sum of the row's unit and month passes the range of {@code long}
     */
    public boolean next() {
        while (true) {
            while (index < groups) {
                index++;
                if (sums()[group() * width] > 0) {
                    return true;
                }
            }
            index = -1;
            isCumulative = !isCumulative;
            if (!isCumulative && !nextMonth()) {
                index = groups;
                isCumulative = true;
                return false;
            }
        }
    }

    /** Goes to the next month that has rows, of the same unit or a later one. */
    private boolean nextMonth() {
        if (month < lastOfYear) {
            month++;
            addMonth();
            return true;
        }
        while (unit < cube.tree().size()) {
            PageSeries series = unit < 0 ? PageSeries.EMPTY : cube.pages(unit);
            int at = series.indexOf(lastOfYear + 1);
            for (int i = at < 0 ? -1 - at : at; i < series.size(); i++) {
                if (series.pages[i].filled > 0) {
                    beginYear(series.months[i]);
                    return true;
                }
            }
            unit = Math.min(unit + 1, cube.tree().size());
            lastOfYear = -1;
        }
        month = lastOfYear;
        return false;
    }

    private void beginYear(int firstMonth) {
        Arrays.fill(cumulative, 0);
        month = firstMonth;
        int nextYear = firstMonth + MONTHS - Math.floorMod(firstMonth - yearStart, MONTHS);
        lastOfYear = monthsWithFacts.previousSetBit(nextYear - 1);
        addMonth();
    }

    private void addMonth() {
        Arrays.fill(monthly, 0);
        Page page = cube.pages(unit).find(month);
        if (page == null) {
            return;
        }
        int stride = cube.schema().stride();
        for (int at = 0; at < page.length(); at += stride) {
            if (page.value(at) != 0) {
                int[] cells = page.cells;
                int cell = cells == null ? at / stride : cells[at / stride];
                add(cell, page, at);
            }
        }
        for (int i = 0; i < monthly.length; i++) {
            cumulative[i] = Math.addExact(cumulative[i], monthly[i]);
        }
    }

    private void add(int cell, Page page, int at) {
        int own = groupOf[cell] * width;
        int total = groups * width;
        monthly[own] = Math.addExact(monthly[own], page.value(at));
        monthly[total] = Math.addExact(monthly[total], page.value(at));
        for (int i = 0; i < slots.length; i++) {
            if (selections[i].get(cell)) {
                long value = page.value(at + slots[i]);
                monthly[own + 1 + i] = Math.addExact(monthly[own + 1 + i], value);
                monthly[total + 1 + i] = Math.addExact(monthly[total + 1 + i], value);
            }
        }
    }

    private long[] sums() {
        return isCumulative ? cumulative : monthly;
    }

    private int group() {
        return index == groups ? groups : order[index];
    }

    /** The number of the unit. */
    public int unit() {
        return unit;
    }

    /** The number of the month, or of the last month of the cumulative period, see {@link Months}. */
    public int month() {
        return month;
    }

    /** Whether the row is of all months since the beginning of the year. */
    public boolean isCumulative() {
        return isCumulative;
    }

    /** The number of the value in the breakdown, or {@link #TOTAL}. */
    public int value() {
        return index == groups ? TOTAL : order[index];
    }

    /** How many facts are in it, at least 1. */
    public long facts() {
        return sums()[group() * width];
    }

    /** A quantity, by its place among those that were asked. */
    public long get(int quantity) {
        if (quantity < 0 || quantity >= slots.length) {
            throw FactChecks.outOfRange("quantity", quantity, slots.length);
        }
        return sums()[group() * width + 1 + quantity];
    }

    /** How many leaf units, among the unit and those below it, reported in the month, whatever the value. */
    public int reporting() {
        Page page = cube.pages(unit).find(month);
        return page == null ? 0 : page.reporting;
    }

    /** How many leaf units there are among the unit and those below it. */
    public int expected() {
        return cube.leaves().count(unit, cube.tree().subtreeEnd(unit));
    }
}
