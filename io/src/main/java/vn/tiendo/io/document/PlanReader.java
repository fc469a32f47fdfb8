package vn.tiendo.io.document;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.TimelineParser;

/**
 * Reads the text of an administrative plan (đọc kế hoạch từ văn bản), for example the decision that issues a ministry's
 * plan with its annex table {@code TT | Nội dung công việc | Sản phẩm | Thời gian thực hiện | Đơn vị chủ trì | …}.
 *
 * <p>The format is told by the content of the file, not by its name:
 *
 * <ul>
 *   <li>text, as lines in which the borders of cells are lost, or as tables with a tab or bar between two cells or with columns
 *       set by blanks, as scanners and programs write them, with Markdown or HTML marks;
 *   <li>Word ({@code .docx}): paragraphs with the numbers that Word computes, tables with merged and nested cells,
 *       footnotes. Tracked changes are read as if accepted and are named. Needs {@code org.apache.poi:poi-ooxml};
 *   <li>HTML: paragraphs, lists, tables with {@code rowspan} and {@code colspan}, footnotes as links. Needs {@code
 *       org.jsoup:jsoup}.
 * </ul>
 *
 * <p>The two libraries are optional: without one of them its format is an error {@code DOC-101}. Other formats ({@code .doc},
 * {@code .pdf}, {@code .xlsx}, {@code .odt}) are named in an error. In the table of a Word or HTML file the merged cells
 * are known; a value printed once for several rows stands on the task where it is printed, and the others inherit it.
 *
 * <p>A path is made of printed numbers. In a table of tasks that prints none the step of a row is its place in the table, the
 * task's number is empty, and a warning {@code DOC-060} says so, once.
 *
 * <p>Locations: the line of the text; in HTML that of the source; in Word, which has no lines, the number of the paragraph or
 * table row from 1, empty paragraphs counted, and in a table row the column's number.
 *
 * <p>The words of the document are kept as they are printed, with
 * the lines where they stand. What the text does not decide is read by rule and named in a warning; what was not
 * understood is an error; page numbers, repeated table headers and other furniture are named in infos.
 *
 * <p>Of text UTF-8 is expected; UTF-16, TCVN3 (ABC), VNI and Windows-1258 are recognised, decoded and named. A reader is
 * immutable and may be shared. It reads each byte once, writes no file and resolves nothing outside the stream.
 */
public final class PlanReader {
    private static final PlanReader STANDARD = builder().build();

    private final TimelineParser timelines;
    private final UnitRegister units;
    private final ReaderLimits limits;

    private PlanReader(Builder builder) {
        this.timelines = builder.timelines;
        this.units = builder.units;
        this.limits = new ReaderLimits(builder.maxBytes, builder.maxLines, builder.maxLineLength, builder.maxDepth);
    }

    /**
     * The reader with the standard timeline parser and limits of 64 MiB, 200 000 lines, 100 000 characters a line. A Word
     * file may also unpack to no more than eight times the bytes, a hundredfold of its size, and 10 000 entries.
     */
    public static PlanReader standard() {
        return STANDARD;
    }

    /** Starts a reader with options of its own, from the standard ones. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a plan. The stream is read to its end or to the limit, and not closed.
     *
     * @param input the bytes of the document
     * @param fileName the name that diagnostics give, such as {@code plan.txt}
     * @return the plan with what there is to say about it; a failure where the input is no text, or holds no plan
     * @throws IOException if the stream cannot be read
     */
    public Parsed<Plan> read(InputStream input, String fileName) throws IOException {
        Findings findings = new Findings(fileName);
        return new PlanAssembly(timelines, units, limits, findings).read(input);
    }

    /** Options of a reader. */
    public static final class Builder {
        private TimelineParser timelines = TimelineParser.standard();
        private UnitRegister units = UnitRegister.standard();
        private long maxBytes = 64L << 20;
        private int maxLines = 200_000;
        private int maxLineLength = 100_000;
        private int maxDepth = 12;

        private Builder() {}

        /** How timelines are read: {@code TimelineParser.forYear(2024)} for a plan that omits its year. */
        @CanIgnoreReturnValue
        public Builder timelines(TimelineParser parser) {
            this.timelines = parser;
            return this;
        }

        /** Which names are units; an application adds its own to {@link UnitRegister#standard()}. */
        @CanIgnoreReturnValue
        public Builder units(UnitRegister register) {
            this.units = register;
            return this;
        }

        /**
         * How many bytes are read at most; of Word and HTML, how many characters of text as well.
         *
         * @throws IllegalArgumentException if {@code bytes} is less than 1
         */
        @CanIgnoreReturnValue
        public Builder maxBytes(long bytes) {
            this.maxBytes = atLeastOne(bytes, "bytes");
            return this;
        }

        /**
         * How many lines are read at most; of Word and HTML, how many paragraphs and table rows.
         *
         * @throws IllegalArgumentException if {@code lines} is less than 1
         */
        @CanIgnoreReturnValue
        public Builder maxLines(int lines) {
            this.maxLines = (int) atLeastOne(lines, "lines");
            return this;
        }

        /**
         * How many UTF-16 units a line has at most; longer ones are left out and reported.
         *
         * @throws IllegalArgumentException if {@code units} is less than 1
         */
        @CanIgnoreReturnValue
        public Builder maxLineLength(int units) {
            this.maxLineLength = (int) atLeastOne(units, "units");
            return this;
        }

        /**
         * How deep the outline may be; deeper points are left out and reported.
         *
         * @throws IllegalArgumentException if {@code levels} is less than 1
         */
        @CanIgnoreReturnValue
        public Builder maxDepth(int levels) {
            this.maxDepth = (int) atLeastOne(levels, "levels");
            return this;
        }

        /** The reader. */
        public PlanReader build() {
            return new PlanReader(this);
        }

        private static long atLeastOne(long value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be at least 1 but was " + value);
            }
            return value;
        }
    }
}
