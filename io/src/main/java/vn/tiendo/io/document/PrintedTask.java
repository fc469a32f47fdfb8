package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import vn.tiendo.time.TimelineList;

/**
 * A task of a table as its rows are printed.
 *
 * @param draft the task with its rows
 * @param page the page of the table on which it begins, counted from 0
 * @param timelines how many timelines its rows print
 * @param rest whether its only cells go on in mid-sentence: they are the end of a row of the page before
 * @param productRows how many of its rows print a product
 */
record PrintedTask(TaskDraft draft, int page, int timelines, boolean rest, int productRows) {
    static PrintedTask of(TaskDraft draft, int page) {
        int timelines = 0;
        int productRows = 0;
        for (RowDraft row : draft.rows()) {
            var phrase = row.timeline();
            if (phrase != null) {
                timelines += phrase.timeline() instanceof TimelineList list
                        ? list.parts().size()
                        : 1;
            }
            productRows += row.products().isEmpty() ? 0 : 1;
        }
        return new PrintedTask(draft, page, timelines, isRest(draft), productRows);
    }

    private static boolean isRest(TaskDraft draft) {
        if (draft.rows().size() != 1) {
            return false;
        }
        RowDraft row = draft.rows().get(0);
        return !row.hasTimeline()
                && !row.isTimelineFailed()
                && !row.products().isEmpty()
                && Texts.startsLower(row.products().get(0).text());
    }

    boolean isHeading() {
        return !draft.children().isEmpty();
    }

    /** Whether it prints a product or timeline that begins with it. */
    boolean hasOwnCells() {
        return !rest && (productRows > 0 || timelines > 0);
    }

    /** Whether its rows hold the cells of more than one: several timelines, or products in several rows. */
    boolean hasSeveral() {
        return timelines > 1 || productRows > 1;
    }

    /** Whether it prints several timelines, and more of them than products. */
    boolean hasMoreTimelines() {
        return timelines > 1 && timelines > products().size();
    }

    /** Whether one of its products may be several. */
    boolean mayHaveSeveral() {
        return products().stream()
                .anyMatch(product -> ProductStarts.find(product).stream()
                        .anyMatch(start -> start.sign() != ProductStarts.Sign.SENTENCE));
    }

    int line() {
        return draft.line();
    }

    String title() {
        Passage title = draft.title();
        return title == null ? "" : title.text();
    }

    /** All products, in the order of the rows. */
    ImmutableList<String> products() {
        return draft.rows().stream()
                .flatMap(row -> row.products().stream())
                .map(Passage::text)
                .collect(ImmutableList.toImmutableList());
    }
}
