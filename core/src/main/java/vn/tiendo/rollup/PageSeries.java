package vn.tiendo.rollup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pages of one unit by month, in ascending order; months without a report have none. Immutable after building. */
final class PageSeries {
    static final PageSeries EMPTY = new PageSeries(new int[0], new Page[0]);

    final int[] months;
    final Page[] pages;

    PageSeries(int[] months, Page[] pages) {
        this.months = months;
        this.pages = pages;
    }

    int size() {
        return months.length;
    }

    boolean isEmpty() {
        return months.length == 0;
    }

    /** As binary search does; months without a gap are found at once. */
    int indexOf(int month) {
        if (months.length == 0) {
            return -1;
        }
        int guess = month - months[0];
        if (guess >= 0 && guess < months.length && months[guess] == month) {
            return guess;
        }
        return Arrays.binarySearch(months, month);
    }

    @Nullable Page find(int month) {
        int at = indexOf(month);
        return at < 0 ? null : pages[at];
    }

    /** These pages with another one for a month, or with none where it is null. */
    PageSeries with(int month, @Nullable Page page) {
        int at = indexOf(month);
        if (at >= 0 && page != null) {
            Page[] changed = pages.clone();
            changed[at] = page;
            return new PageSeries(months, changed);
        }
        if (at < 0 && page == null) {
            return this;
        }
        int to = at >= 0 ? at : -1 - at;
        int grown = page == null ? -1 : 1;
        int from = to + (page == null ? 1 : 0);
        int[] newMonths = Arrays.copyOf(months, months.length + grown);
        Page[] newPages = Arrays.copyOf(pages, pages.length + grown);
        System.arraycopy(months, from, newMonths, from + grown, months.length - from);
        System.arraycopy(pages, from, newPages, from + grown, months.length - from);
        if (page != null) {
            newMonths[to] = month;
            newPages[to] = page;
        }
        return new PageSeries(newMonths, newPages);
    }

    /** These pages with those of other ones, which take the place of these where both have one. */
    PageSeries replacedBy(PageSeries other) {
        int[] all = RollUpPasses.union(months, other.months);
        Page[] merged = new Page[all.length];
        for (int i = 0; i < all.length; i++) {
            Page page = other.find(all[i]);
            merged[i] = page == null ? pages[indexOf(all[i])] : page;
        }
        return new PageSeries(all, merged);
    }

    boolean sameAs(PageSeries other) {
        if (this == other) {
            return true;
        }
        if (!Arrays.equals(months, other.months)) {
            return false;
        }
        for (int i = 0; i < pages.length; i++) {
            if (pages[i] != other.pages[i] && !pages[i].sameAs(other.pages[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first so many pages. */
    PageSeries first(int count) {
        return count == months.length
                ? this
                : new PageSeries(Arrays.copyOf(months, count), Arrays.copyOf(pages, count));
    }

    /** These pages with those of the same unit added, month by month; two parts of a report are one report. */
    PageSeries plus(PageSeries other, PageBuilder adder, int leaf) {
        int[] all = RollUpPasses.union(months, other.months);
        Page[] sums = new Page[all.length];
        for (int i = 0; i < sums.length; i++) {
            Page left = find(all[i]);
            Page right = other.find(all[i]);
            if (left != null && right != null) {
                sums[i] = sum(left, right, all[i], adder, leaf);
            } else {
                sums[i] = left == null ? other.pages[other.indexOf(all[i])] : left;
            }
        }
        return new PageSeries(all, sums);
    }

    private static Page sum(Page left, Page right, int month, PageBuilder adder, int leaf) {
        try {
            adder.addNumbers(left);
            adder.addNumbers(right);
            adder.addReport(leaf);
            return adder.build();
        } catch (CellOverflow overflow) {
            throw overflow.in(month);
        }
    }
}
