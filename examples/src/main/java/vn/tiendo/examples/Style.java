package vn.tiendo.examples;

import picocli.CommandLine.Help.Ansi;

/** How a line stands out on a screen with colours. */
enum Style {
    /** Not at all. */
    PLAIN,
    /** A heading. */
    BOLD(Ansi.Style.bold),
    /** The titles of columns. */
    FAINT(Ansi.Style.faint),
    /** Something good. */
    GOOD(Ansi.Style.fg_green),
    /** Something to look at. */
    ATTENTION(Ansi.Style.fg_yellow),
    /** Something bad. */
    BAD(Ansi.Style.fg_red);

    private final String start;

    Style(Ansi.IStyle... codes) {
        this.start = Ansi.Style.on(codes);
    }

    /** Puts lines into their style, or leaves them as they are. */
    interface Painter {
        /** The line in the style. */
        String paint(Style style, String line);

        /** A painter for a screen with colours, or one that leaves lines plain. */
        static Painter of(boolean colours) {
            return colours ? Painter::painted : (style, line) -> line;
        }

        private static String painted(Style style, String line) {
            // What picocli writes to end bold means "underlined twice" to many screens; reset is safe.
            return style.start.isEmpty() ? line : style.start + line + Ansi.Style.reset.on();
        }
    }
}
