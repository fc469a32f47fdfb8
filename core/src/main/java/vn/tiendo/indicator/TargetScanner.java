package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.Folding;

/**
 * Reads targets (chỉ tiêu) in Vietnamese: alone, as in a table cell, or within the sentences of a plan.
 *
 * <p>Known are percentages ({@code trên 84%}, {@code từ 90% trở lên}, {@code từ 70% đến 75%}), fractions
 * ({@code tối thiểu 2/3}, {@code 14/14}), numbers of things ({@code ít nhất 02 tin bài/quý}), changes
 * ({@code giảm ít nhất 10% so với năm 2023}) and comparisons ({@code cao hơn năm 2021}). A bare {@code 100%} asks for the
 * value itself. Case, tone placement and Unicode form do not matter.
 *
 * <p>In a sentence not every number is a target: thresholds ({@code vụ việc từ 20 tỷ đồng trở lên}), spans of time
 * ({@code trong thời hạn 05 ngày}), dates, numbers of documents, rates of tax or interest, conditions
 * ({@code nếu dưới 50% thì}), approximations and results that are told are left out. What is not clear is left out too.
 */
public final class TargetScanner {
    private static final int LONGEST_PHRASE = 200;

    private TargetScanner() {}

    /**
     * The targets in a text, in their order, none overlapping another. Time and memory grow with the length of the text.
     *
     * @param text one or more sentences
     */
    public static ImmutableList<TargetMatch> scan(CharSequence text) {
        return scan(text, 0);
    }

    /**
     * The targets in a text of a plan whose time is known: what it says of the years before are results, not targets, as
     * {@code Năm 2025 đạt 92%} in a plan of 2026.
     *
     * @param text one or more sentences
     * @param firstYear the first year for which the plan sets targets
     */
    public static ImmutableList<TargetMatch> scan(CharSequence text, Year firstYear) {
        return scan(text, firstYear.getValue());
    }

    private static ImmutableList<TargetMatch> scan(CharSequence text, int firstYear) {
        String sentences = text.toString();
        TargetTokens tokens = new TargetTokens(sentences);
        TargetReader reader = new TargetReader(tokens);
        Clauses clauses = new Clauses(tokens);
        TargetContext context = new TargetContext(tokens, clauses, firstYear);
        List<FoundTarget> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.count()) {
            FoundTarget read = reader.read(at);
            if (read == null) {
                at++;
                continue;
            }
            FoundTarget target = context.decide(read);
            if (target != null) {
                found.add(target);
            }
            at = target == null ? Math.max(at + 1, context.skipTo(read)) : read.end();
        }
        context.shareBaselines(found);
        return found.isEmpty() ? ImmutableList.of() : new IndicatorWords(tokens, clauses, found).matches();
    }

    /**
     * Reads a phrase that is a target in whole: {@code phấn đấu đạt trên 95%}, {@code ≥ 84%}, {@code mỗi quý 01 bài}.
     *
     * @param text the phrase, with or without white space and closing signs at its ends
     * @return the phrase, or a failure with one {@link IndicatorCode#NOT_A_TARGET}, whose column is where the trouble
     *     begins
     */
    public static Parsed<TargetPhrase> parse(CharSequence text) {
        String whole = text.toString();
        int visible = visibleEnd(whole);
        if (visible > LONGEST_PHRASE) {
            return failed(whole.substring(0, LONGEST_PHRASE), 0);
        }
        TargetTokens tokens = new TargetTokens(whole.substring(0, visible));
        int start = 0;
        for (int lead = TargetWords.LEADS.lengthAt(tokens, start);
                lead > 0;
                lead = TargetWords.LEADS.lengthAt(tokens, start)) {
            start += lead;
        }
        FoundTarget read = new TargetReader(tokens).read(start);
        if (read == null && start > 0) {
            // đạt và vượt 95%: the verb is part of the comparison.
            start = 0;
            read = new TargetReader(tokens).read(start);
        }
        if (read == null || read.end() < tokens.count()) {
            int trouble = read == null ? start : read.end();
            return failed(whole, trouble < tokens.count() ? tokens.start(trouble) : visible);
        }
        return Parsed.of(new TargetPhrase(tokens.text(0, tokens.count()), read.conditions()));
    }

    private static Parsed<TargetPhrase> failed(String text, int position) {
        return Parsed.failed(new Diagnostic(
                IndicatorCode.NOT_A_TARGET,
                SourceLocation.of(1, position + 1),
                text,
                ImmutableMap.of("position", String.valueOf(position + 1))));
    }

    private static int visibleEnd(String text) {
        int end = text.length();
        while (end > 0 && (Folding.isBlank(text.charAt(end - 1)) || ".;,".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
