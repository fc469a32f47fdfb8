package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** Says what a parsed name stands for. */
final class UnitMeaning {
    /** The heads of lines of command; {@code tài chính} is what {@code Bộ}, {@code Sở} and {@code Phòng Tài chính} share. */
    private static final ImmutableList<String> CHAIN_HEADS = ImmutableList.of(
            Folding.fold("tổng cục"),
            Folding.fold("chi cục"),
            Folding.fold("cục"),
            Folding.fold("bộ"),
            Folding.fold("sở"),
            Folding.fold("phòng"));

    private UnitMeaning() {}

    static UnitMatch of(UnitParse parse, UnitTokens tokens) {
        UnitNames.Entry entry = parse.entry();
        UnitRef ref = UnitRef.of(tokens.printed(parse.start(), parse.end()));
        boolean group = parse.isGroup() || (entry != null && entry.unit().isGroup());
        UnitLevel level = level(parse);
        String base = entry == null
                ? tokens.printed(parse.base(), parse.baseEnd())
                : entry.unit().name();
        String name = name(parse, tokens, base, group);
        // A group of no system of its own is told apart by what it belongs to.
        String system = parse.owner().isEmpty() ? system(entry, base) : system(entry, name);
        int rank = rank(parse, level, base);
        return new UnitMatch(ref, name, recognition(parse, group), level, group, parse.isOffice(), system, rank);
    }

    static UnitMatch unknown(String printed) {
        return new UnitMatch(
                UnitRef.of(printed),
                printed,
                UnitRecognition.UNKNOWN,
                UnitLevel.UNSPECIFIED,
                false,
                false,
                Folding.fold(printed),
                0);
    }

    /** The name proper, with the place of a single unit, and with the owner where that tells units apart. */
    private static String name(UnitParse parse, UnitTokens tokens, String base, boolean group) {
        StringBuilder name = new StringBuilder(base);
        if (!group && !parse.place().isEmpty()) {
            name.append(' ').append(PlaceNames.expanded(printed(tokens, parse.place())));
        }
        if (!parse.owner().isEmpty()) {
            String owner = printed(tokens, parse.owner());
            name.append(owner.charAt(0) == ',' ? "" : " ").append(owner);
        }
        return name.toString();
    }

    private static String printed(UnitTokens tokens, UnitParse.Span span) {
        return tokens.printed(span.from(), span.to());
    }

    /** What the words behind the name say, but for one unit of a known level below the centre that only names its place. */
    private static UnitLevel level(UnitParse parse) {
        UnitNames.Entry entry = parse.entry();
        UnitWords.Head head = parse.head();
        UnitLevel own = UnitLevel.UNSPECIFIED;
        if (entry != null) {
            own = entry.unit().level();
        } else if (head != null) {
            own = head.level();
        }
        UnitLevel told = parse.level();
        if (told == null) {
            return own;
        }
        boolean open = own == UnitLevel.UNSPECIFIED || own == UnitLevel.NATIONAL || own == UnitLevel.LOCAL;
        return open || parse.isGroup() ? told : own;
    }

    private static String system(UnitNames.@Nullable Entry entry, String base) {
        if (entry != null && entry.unit().system().isPresent()) {
            return Folding.fold(entry.unit().system().get());
        }
        String folded = Folding.fold(base);
        for (String head : CHAIN_HEADS) {
            if (folded.startsWith(head + " ")) {
                return folded.substring(head.length() + 1);
            }
        }
        return folded;
    }

    /** By the head word of a line of command (Tổng cục, Cục, Chi cục), else by the level. */
    private static int rank(UnitParse parse, UnitLevel level, String base) {
        UnitNames.Entry entry = parse.entry();
        UnitWords.Head head = parse.head();
        boolean byLevel = entry != null
                && (entry.unit().isGroup() || entry.unit().system().isPresent());
        if (entry != null && !byLevel) {
            head = UnitWords.STANDARD.head(new UnitTokens(base), 0);
        }
        if (head != null && head.rank() > 0 && !byLevel) {
            return head.rank();
        }
        return switch (level) {
            case NATIONAL -> 1;
            case PROVINCIAL -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> 4;
            case LOCAL, ALL, UNSPECIFIED -> 0;
        };
    }

    private static UnitRecognition recognition(UnitParse parse, boolean group) {
        UnitNames.Entry entry = parse.entry();
        if (entry == null) {
            return parse.head() == null ? UnitRecognition.GROUP : UnitRecognition.HEAD_WORD;
        }
        if (group) {
            return UnitRecognition.GROUP;
        }
        return entry.isAlias() ? UnitRecognition.ALIAS : UnitRecognition.REGISTERED;
    }
}
