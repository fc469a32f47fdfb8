package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.text.Folding;
import vn.tiendo.time.TimelinePhrase;

/**
 * The head of a document (phần mở đầu): issuer, number, place and date, kind, title, bases, up to the first article,
 * point, part or table.
 */
final class HeadReader {
    private static final ImmutableList<String> BASES = folded("căn cứ ");
    private static final ImmutableList<String> MOTIVES = folded("xét ", "theo đề nghị", "thực hiện ");

    private final List<Block> blocks;
    private final TextFlow flow;
    private final Paragraphs paragraphs;
    private final TimelineCells timelines;
    private final Findings findings;
    private final DocumentInfo.Builder info;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Block.Text> open = new ArrayList<>();
    private Slot slot = Slot.ISSUER;
    private static final String AND = Folding.fold("và") + " ";

    /** {@code Xã hội} is no commune. */
    private static final String SOCIETY = Folding.fold("xã hội");

    /** How the name of a territory begins, which says whose committee, council or office it is. */
    private static final ImmutableList<String> TERRITORIES =
            folded("tỉnh", "thành phố", "tp", "tp.", "huyện", "quận", "thị xã", "xã", "phường", "đặc khu");

    private @Nullable Passage issuer;
    private @Nullable Passage authority;
    private @Nullable Passage title;
    private String type = "";
    private boolean numbered;
    private boolean dated;
    private boolean motto;

    HeadReader(
            List<Block> blocks,
            TextFlow flow,
            TimelineCells timelines,
            UnitCells units,
            Findings findings,
            DocumentInfo.Builder info) {
        this.blocks = blocks;
        this.flow = flow;
        this.paragraphs = new Paragraphs(flow, units, findings);
        this.timelines = timelines;
        this.findings = findings;
        this.info = info;
    }

    /** What a stretch of lines is. */
    private enum Slot {
        ISSUER,
        TITLE,
        /** {@code (Ban hành kèm theo Quyết định số … ngày …)}. */
        CAPTION,
        AUTHORITY,
        BASIS,
        PREAMBLE
    }

    /** The texts in which documents may be cited. */
    List<Passage> passages() {
        return passages;
    }

    boolean hasNumber() {
        return numbered;
    }

    boolean hasDate() {
        return dated;
    }

    /** The kind of document; empty where the head does not say. */
    String type() {
        return type;
    }

    /** The title; empty where there is none. */
    Optional<Passage> title() {
        return Optional.ofNullable(title);
    }

    /** Reads the head, and gives the index of the block behind it. */
    int read() {
        int at = 0;
        while (at < blocks.size() && blocks.get(at) instanceof Block.Text line && !endsHead(line, at)) {
            at = take(line, at);
        }
        close();
        setIssuer();
        return at;
    }

    private boolean endsHead(Block.Text line, int at) {
        if (Headings.isRecipients(line.text())
                || TableHeader.findLines(blocks, at).isPresent()) {
            return true;
        }
        if (isTyped() && Headings.findPart(blocks, at).isPresent()) {
            return true;
        }
        Optional<PointStart> start = PointStart.find(line.text());
        if (start.isEmpty() || (line.indented() && !open.isEmpty())) {
            return false;
        }
        OutlineNumber number = start.get().number();
        boolean name = number.style() == OutlineStyle.UPPER_LETTER
                && !(isTyped() && start.get().isClosed(line.text()));
        return number.isFirst() && !name;
    }

    private int take(Block.Text line, int at) {
        String text = line.text();
        boolean restOfMotto = motto && line.indented() && Texts.isAllCaps(text);
        motto = Headings.isMotto(text) || restOfMotto;
        if (motto) {
            findings.add(DocumentCode.MOTTO, line.line(), text);
            return at + 1;
        }
        if (Furniture.is(text) || Texts.isMarksOnly(text)) {
            close();
            findings.add(DocumentCode.FURNITURE, line.line(), text);
            return at + 1;
        }
        if (!numbered && takeNumber(line)) {
            return at + 1;
        }
        int behindDate = dated ? at : takeDate(at);
        if (behindDate > at) {
            return behindDate;
        }
        Optional<String> kind = isTyped() ? Optional.empty() : Headings.findType(line);
        if (kind.isPresent()) {
            close();
            type = kind.get();
            info.type(type);
            slot = Slot.TITLE;
            return at + 1;
        }
        Slot next = slotOf(line);
        if (next != slot || startsAnew(line)) {
            close();
            slot = next;
        }
        open.add(line);
        return at + 1;
    }

    private Slot slotOf(Block.Text line) {
        String folded = Folding.fold(line.text()) + " ";
        if (isTyped() && CitedDocuments.isCaption(line.text())) {
            return Slot.CAPTION;
        }
        if (slot == Slot.CAPTION) {
            boolean closed = !open.isEmpty() && open.get(open.size() - 1).text().endsWith(")");
            return closed ? slotBehindCaption(folded) : Slot.CAPTION;
        }
        if (startsWith(folded, BASES)) {
            return Slot.BASIS;
        }
        if (slot == Slot.BASIS && isCutWithinName()) {
            return Slot.BASIS;
        }
        boolean motive =
                startsWith(folded, MOTIVES) && (slot != Slot.TITLE || (!open.isEmpty() && flow.isFull(line.text())));
        if (motive || isOrder(line.text()) || isOpening(line.text(), folded)) {
            return Slot.PREAMBLE;
        }
        if (isTyped() && Headings.isAuthority(line.text()) && slot == Slot.TITLE && !open.isEmpty()) {
            return Slot.AUTHORITY;
        }
        return slot == Slot.AUTHORITY ? (Texts.isAllCaps(line.text()) ? Slot.AUTHORITY : Slot.PREAMBLE) : slot;
    }

    /** Whether the line before breaks off at a word that asks for another: {@code …; Sở Nông nghiệp và}. */
    private boolean isCutWithinName() {
        if (open.isEmpty()) {
            return false;
        }
        String last = open.get(open.size() - 1).text();
        return !last.endsWith(",") && LineJoin.isUnfinished(last);
    }

    /** The title may stand below the caption; what is behind both is preamble. */
    private Slot slotBehindCaption(String folded) {
        if (startsWith(folded, BASES)) {
            return Slot.BASIS;
        }
        return title == null ? Slot.TITLE : Slot.PREAMBLE;
    }

    /** The sentence between bases and points: {@code Sở Y tế xây dựng kế hoạch như sau:}. */
    private boolean isOpening(String text, String folded) {
        Passage name = issuer;
        boolean byIssuer = name != null && slot == Slot.BASIS && folded.startsWith(Folding.fold(name.text()) + " ");
        return byIssuer || (text.endsWith(":") && folded.contains(Folding.fold("như sau")));
    }

    /** Whether a line of the same kind begins the next entry of it. */
    private boolean startsAnew(Block.Text line) {
        if (open.isEmpty()) {
            return false;
        }
        String folded = Folding.fold(line.text()) + " ";
        return startsWith(folded, BASES)
                || (slot == Slot.PREAMBLE && (startsWith(folded, MOTIVES) || isOrder(line.text())));
    }

    /** {@code QUYẾT ĐỊNH:}, {@code QUYẾT NGHỊ:}. */
    private static boolean isOrder(String text) {
        return text.endsWith(":") && Texts.isAllCaps(text);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        List<Paragraph> joined = slot == Slot.ISSUER ? names(open) : paragraphs.join(open);
        open.clear();
        switch (slot) {
            case ISSUER ->
                joined.forEach(line -> {
                    Passage before = issuer;
                    if (before != null) {
                        info.addPreamble(before.text());
                        passages.add(before);
                    }
                    issuer = line.passage();
                });
            case TITLE -> setTitle(Paragraphs.all(joined));
            case AUTHORITY -> {
                authority = Paragraphs.all(joined);
                preamble(joined);
            }
            case BASIS ->
                joined.forEach(line -> {
                    info.addBases(line.text());
                    passages.add(line.passage());
                });
            case CAPTION, PREAMBLE -> preamble(joined);
        }
    }

    /** Each line is a name, unless it goes on with the one before. */
    private static List<Paragraph> names(List<Block.Text> lines) {
        List<Paragraph> names = new ArrayList<>();
        for (Block.Text line : lines) {
            Paragraph last = names.isEmpty() ? null : names.get(names.size() - 1);
            Passage own = Passage.of(line.text(), line.line());
            boolean goesOn = last != null
                    && (isTerritory(line.text())
                            || Folding.fold(line.text()).startsWith(AND)
                            || LineJoin.of(last.text(), line.text(), line.indented()) != LineJoin.APART);
            if (last != null && goesOn) {
                names.set(names.size() - 1, new Paragraph("", last.passage().plus(" ", own)));
            } else {
                names.add(new Paragraph("", own));
            }
        }
        return names;
    }

    /** {@code TỈNH GIA LAI} below {@code ỦY BAN NHÂN DÂN} is no name of its own. */
    private static boolean isTerritory(String line) {
        String folded = Folding.fold(line);
        return !folded.startsWith(SOCIETY) && TERRITORIES.stream().anyMatch(start -> folded.startsWith(start + " "));
    }

    private boolean isTyped() {
        return !type.isEmpty();
    }

    private void setTitle(@Nullable Passage text) {
        if (text == null) {
            return;
        }
        passages.add(text);
        if (title == null) {
            info.title(text.text());
            title = text;
        } else {
            info.addPreamble(text.text());
        }
    }

    private void preamble(List<Paragraph> lines) {
        for (Paragraph line : lines) {
            info.addPreamble(line.printed());
            passages.add(line.passage());
        }
    }

    private boolean takeNumber(Block.Text line) {
        String text = line.text();
        if (text.length() > 80 || !Folding.fold(text).startsWith(Folding.fold("số:"))) {
            return false;
        }
        String rest = Texts.trim(text.substring(text.indexOf(':') + 1));
        int end = rest.length();
        for (int i = 0; i + 1 < rest.length(); i++) {
            if (rest.charAt(i) == ' ' && rest.charAt(i + 1) == ' ') {
                end = i;
                break;
            }
        }
        Optional<DocumentNumber> number = DocumentNumber.findWhole(rest.substring(0, end));
        close();
        if (number.isEmpty()) {
            findings.add(DocumentCode.NO_DOCUMENT_NUMBER, line.line(), text);
            info.addPreamble(text);
            return true;
        }
        info.number(number.get().text());
        numbered = true;
        String behind = Texts.trim(rest.substring(end));
        if (!behind.isEmpty() && !setDate(behind)) {
            info.addPreamble(behind);
        }
        return true;
    }

    /** Reads place and date, which may stand on two lines; gives the index behind them, or the same if they are none. */
    private int takeDate(int at) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < blocks.size() && i < at + 3 && blocks.get(i) instanceof Block.Text line; i++) {
            if (i > at && !line.indented() && !Texts.isDigit(line.text().charAt(0))) {
                return at;
            }
            text.append(text.isEmpty() ? "" : " ").append(line.text());
            if (text.length() > 80) {
                return at;
            }
            if (setDate(text.toString())) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean setDate(String text) {
        String day = Folding.fold(", ngày ");
        int comma = text.indexOf(',');
        if (comma < 1 || !Folding.fold(text.substring(comma)).startsWith(day.substring(0, 1))) {
            return false;
        }
        Optional<TimelinePhrase> date = timelines.findOne(Texts.trim(text.substring(comma + 1)));
        if (date.isEmpty()
                || date.get().timeline().start().isEmpty()
                || !date.get().timeline().start().equals(date.get().timeline().end())) {
            return false;
        }
        close();
        info.place(Texts.trim(text.substring(0, comma)));
        info.date(date.get().timeline().start().get());
        dated = true;
        return true;
    }

    /** The issuer as the text prints it outside of headings: {@code Bộ Tư pháp} for {@code BỘ TƯ PHÁP}. */
    private void setIssuer() {
        Passage printed = issuer;
        String name = printed == null ? "" : printed.text();
        Passage office = authority;
        if (name.isEmpty() && office != null) {
            name = Headings.bodyOf(office.text());
        }
        if (!isTyped() && printed != null) {
            // Without a kind of document above, the lines are no head at all.
            info.addPreamble(printed.text());
            passages.add(printed);
        } else if (!name.isEmpty()) {
            info.issuer(Texts.isAllCaps(name) ? MixedCase.find(blocks, name) : name);
        }
    }

    private static boolean startsWith(String folded, ImmutableList<String> starts) {
        return starts.stream().anyMatch(folded::startsWith);
    }

    private static ImmutableList<String> folded(String... starts) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (String start : starts) {
            String folded = Folding.fold(start);
            list.add(start.endsWith(" ") ? folded + " " : folded);
        }
        return list.build();
    }
}
