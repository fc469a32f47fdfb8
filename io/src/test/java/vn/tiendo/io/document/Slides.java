package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How cells of a scanned table get lost from their rows. */
enum Slides {
    /** From a row to the end of its page the cells stand one row lower; the last row has two sets. */
    DOWN {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty()) {
                return false;
            }
            int last = run.get(run.size() - 1);
            List<String> own = row(table, last).cells;
            for (int i = run.size() - 1; i > 0; i--) {
                set(table, run.get(i), row(table, run.get(i - 1)).cells);
            }
            set(table, last, both(row(table, last).cells, own));
            set(table, run.get(0), empty(own));
            return true;
        }
    },
    /** From a row on the cells stand one row higher; the last row of the page has none. */
    UP {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty()) {
                return false;
            }
            set(table, run.get(0), both(row(table, run.get(0)).cells, row(table, run.get(1)).cells));
            for (int i = 1; i + 1 < run.size(); i++) {
                set(table, run.get(i), row(table, run.get(i + 1)).cells);
            }
            set(table, run.get(run.size() - 1), empty(row(table, run.get(0)).cells));
            return true;
        }
    },
    /** The cells of a row stand in the row above. */
    MERGED {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty()) {
                return false;
            }
            List<String> below = row(table, run.get(1)).cells;
            set(table, run.get(0), both(row(table, run.get(0)).cells, below));
            set(table, run.get(1), empty(below));
            return true;
        }
    },
    /** The cells slide down past a heading, which then has some; the rows behind it keep their own. */
    INTO_HEADING {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> headings = IntStream.range(1, table.rows().size())
                    .filter(i -> row(table, i).isHeading()
                            && !row(table, i - 1).isHeading()
                            && !row(table, i - 1).number.isEmpty()
                            && table.pageOf(i) == table.pageOf(i - 1))
                    .boxed()
                    .toList();
            if (headings.isEmpty()) {
                return false;
            }
            int heading = headings.get(random.nextInt(headings.size()));
            set(table, heading, row(table, heading - 1).cells);
            set(table, heading - 1, empty(row(table, heading).cells));
            return true;
        }
    },
    /** The cells of a row stand two rows lower, one after another, and those of the last row of the page are lost. */
    DOWN_AND_LOST {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 3);
            if (run.isEmpty()) {
                return false;
            }
            for (int i = run.size() - 1; i > 0; i--) {
                set(table, run.get(i), row(table, run.get(i - 1)).cells);
            }
            set(table, run.get(0), empty(row(table, run.get(0)).cells));
            return true;
        }
    },
    /** Two neighbours have each other's cells. */
    SWAPPED {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty()) {
                return false;
            }
            List<String> first = row(table, run.get(0)).cells;
            set(table, run.get(0), row(table, run.get(1)).cells);
            set(table, run.get(1), first);
            return true;
        }
    },
    /** The end of a row's product stands before that of the next one. */
    CUT {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty()) {
                return false;
            }
            String product = row(table, run.get(0)).cells.get(0);
            int cut = product.lastIndexOf(' ', product.length() - 6);
            if (cut < 8 || product.contains("<") || !Character.isLowerCase(product.charAt(cut + 1))) {
                return false;
            }
            List<String> next = new ArrayList<>(row(table, run.get(1)).cells);
            next.set(0, product.substring(cut + 1) + " " + next.get(0));
            row(table, run.get(0)).cells.set(0, product.substring(0, cut));
            set(table, run.get(1), next);
            return true;
        }
    },
    /** The product of a row is lost. */
    PRODUCT_LOST {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty()) {
                return false;
            }
            List<String> cells = new ArrayList<>(row(table, run.get(0)).cells);
            cells.set(0, "");
            set(table, run.get(0), cells);
            return true;
        }
    },
    /** The cells of a row stand one column to the left: the timeline is under the products. */
    SIDEWAYS {
        @Override
        boolean apply(ScannedTable table, Random random) {
            List<Integer> run = run(table, random, 2);
            if (run.isEmpty() || row(table, run.get(0)).cells.get(1).isEmpty()) {
                return false;
            }
            List<String> cells = new ArrayList<>(row(table, run.get(0))
                    .cells
                    .subList(1, row(table, run.get(0)).cells.size()));
            cells.add("");
            set(table, run.get(0), cells);
            return true;
        }
    };

    /** Lets cells slide at a random place; false where the table has no such place there. */
    abstract boolean apply(ScannedTable table, Random random);

    /** Whole tasks of one row that follow one another on a page, from a random one to at most the end of the page. */
    private static List<Integer> run(ScannedTable table, Random random, int fewest) {
        int from = random.nextInt(table.rows().size());
        List<Integer> run = new ArrayList<>();
        for (int i = from; i < table.rows().size() && table.pageOf(i) == table.pageOf(from); i++) {
            if (row(table, i).isHeading()) {
                continue;
            }
            boolean several =
                    i + 1 < table.rows().size() && row(table, i + 1).number.isEmpty();
            if (row(table, i).number.isEmpty() || several) {
                break;
            }
            run.add(i);
        }
        int most = fewest + random.nextInt(4);
        return run.size() < fewest ? List.of() : run.subList(0, Math.min(run.size(), most));
    }

    private static ScannedTable.Row row(ScannedTable table, int i) {
        return table.rows().get(i);
    }

    private static void set(ScannedTable table, int i, List<String> cells) {
        row(table, i).cells = new ArrayList<>(cells);
        row(table, i).touched = true;
    }

    private static List<String> empty(List<String> cells) {
        return cells.stream().map(cell -> "").toList();
    }

    private static List<String> both(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            both.add((first.get(i) + " " + second.get(i)).strip());
        }
        return both;
    }
}
