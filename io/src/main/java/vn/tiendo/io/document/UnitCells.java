package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.org.UnitRecognition;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.text.Folding;

/** Which units a line or cell names, and which of them are in the lead where the border was lost. */
final class UnitCells {
    private static final int MOST_STARTS = 40;
    /** No name of a unit is longer. */
    static final int LONGEST_NAME = 140;

    private static final int LONGEST = 600;
    /** So many capitals a body's name has: {@code Ủy ban nhân dân}, {@code Đoàn Đại biểu Quốc hội và HĐND}. */
    private static final int LONGEST_BODY = 5;

    private static final int LONGEST_BODY_NAME = 24;

    /** Bodies whose name stands behind that of their office: {@code Văn phòng HĐND và UBND xã}. */
    private static final ImmutableList<String> BODIES = ImmutableList.of(
            Folding.fold("UBND"),
            Folding.fold("Ủy ban nhân dân"),
            Folding.fold("HĐND"),
            Folding.fold("Hội đồng nhân dân"),
            Folding.fold("Đoàn ĐBQH"),
            Folding.fold("Đoàn Đại biểu Quốc hội"),
            Folding.fold("UBMTTQ"),
            Folding.fold("Ủy ban MTTQ"),
            Folding.fold("Ủy ban Mặt trận"),
            Folding.fold("Tỉnh ủy"),
            Folding.fold("Thành ủy"),
            Folding.fold("Đảng ủy"),
            Folding.fold("Huyện ủy"));

    /** Offices of one rank: none is part of another, so that the name of one does not hold that of another. */
    private static final ImmutableList<String> PEERS =
            ImmutableList.of(Folding.fold("Vụ"), Folding.fold("Cục"), Folding.fold("Sở"));

    private static final int PEER_INSIDE = 8;

    private final UnitRegister register;

    UnitCells(UnitRegister register) {
        this.register = register;
    }

    /**
     * The units that the text is a list of, divided where a list is; and where line ends were lost, before a capital
     * if both sides are units.
     */
    Optional<ImmutableList<UnitMatch>> findAll(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<ImmutableList<UnitMatch>> whole = register.splitToMatches(text);
        if (whole.isPresent() && isRegistered(whole.get()) && groupsInside(text) == 0) {
            return whole;
        }
        Optional<ImmutableList<UnitMatch>> divided = divided(text, false);
        return divided.isPresent() ? divided : whole.isPresent() ? whole : unglued(text);
    }

    /** The units of a text that stands in a column of units: what is not known is a unit too, marked as unknown. */
    ImmutableList<UnitMatch> inColumn(String text) {
        return findAll(text).or(() -> divided(text, true)).orElseGet(() -> register.divide(text));
    }

    /** The units that a text is a list of; empty where it is something else. */
    Optional<ImmutableList<UnitMatch>> findNamed(String text) {
        return register.splitToMatches(text);
    }

    /** Who leads and who cooperates, where the words of a text say so and all names are known. */
    Optional<UnitRoles> findRoles(Passage text) {
        return UnitRoles.find(text)
                .filter(roles -> (roles.lead() != null || roles.cooperating() != null)
                        && isKnown(roles.lead())
                        && isKnown(roles.cooperating()));
    }

    private boolean isKnown(@Nullable Passage names) {
        return names == null || register.splitToMatches(names.text()).isPresent();
    }

    /** The units of a running text, where a list has its commas: what is not known is a unit too, marked as unknown. */
    ImmutableList<UnitMatch> inText(String text) {
        return register.splitToMatches(text).orElseGet(() -> register.divide(text));
    }

    /**
     * Whether a line that begins with a dash goes on with a name: {@code …; Ban Kế hoạch} and {@code - Tài chính, Cục …}.
     *
     * @param before the text so far
     * @param next the line, with its dash
     */
    boolean isOneName(CharSequence before, String next) {
        int from = before.length();
        while (from > 0 && before.length() - from < LONGEST_NAME && ",;:.".indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        int to = 1;
        while (to < next.length() && ",;:.".indexOf(next.charAt(to)) < 0) {
            to++;
        }
        String head = Texts.trim(before.subSequence(from, before.length()).toString());
        String tail = Texts.trim(next.substring(1, to));
        boolean label = to < next.length() && next.charAt(to) == ':';
        return !label
                && !tail.isEmpty()
                && head.length() + tail.length() < LONGEST_NAME
                && register.splitToMatches(tail).isEmpty()
                && register.splitToMatches(head + " - " + tail)
                        .filter(units -> units.size() == 1)
                        .isPresent();
    }

    /** Whether all names are registered: the head word alone may begin a sentence too. */
    static boolean isRegistered(List<UnitMatch> units) {
        return units.stream().allMatch(unit -> unit.recognition().isRegistered());
    }

    /**
     * How many of the units are in the lead: the first one, and those that continue it down its own system. A single
     * office with its place, {@code Cục THADS tỉnh Gia Lai}, is no continuation of all of its level.
     */
    static int leads(List<UnitMatch> units) {
        int lead = 1;
        while (lead < units.size()
                && units.get(lead).continuesRunOf(units.get(lead - 1))
                && isWholeLevel(units.get(lead))) {
            lead++;
        }
        return Math.min(lead, units.size());
    }

    private static boolean isWholeLevel(UnitMatch unit) {
        return unit.isGroup() || Folding.fold(unit.name()).endsWith(unit.system());
    }

    /** The cheapest way to divide the text before capitals; registered names are cheap, head words are not. */
    private Optional<ImmutableList<UnitMatch>> divided(String text, boolean withUnknown) {
        List<Integer> starts = starts(text);
        int count = starts.size();
        if (count < 2 || count > MOST_STARTS || text.length() > LONGEST) {
            return Optional.empty();
        }
        int[] cost = new int[count + 1];
        int[] next = new int[count];
        List<@Nullable ImmutableList<UnitMatch>> first = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            first.add(null);
        }
        for (int i = count - 1; i >= 0; i--) {
            cost[i] = Integer.MAX_VALUE;
            for (int j = i + 1; j <= count; j++) {
                if (cost[j] == Integer.MAX_VALUE) {
                    continue;
                }
                if (j > i + 1 && starts.get(j - 1) - starts.get(i) > LONGEST_NAME) {
                    break;
                }
                String part = part(text, starts.get(i), j == count ? text.length() : starts.get(j));
                ImmutableList<UnitMatch> units = register.splitToMatches(part).orElse(null);
                if (units == null && withUnknown) {
                    units = register.divide(part);
                }
                int own = units == null ? 0 : cost(units) + groupsInside(part) + peersInside(part, units);
                if (units != null && isCutOff(units, text, starts, i, j)) {
                    continue;
                }
                if (units != null && cost[j] + own < cost[i]) {
                    cost[i] = cost[j] + own;
                    next[i] = j;
                    first.set(i, units);
                }
            }
        }
        if (cost[0] == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        ImmutableList.Builder<UnitMatch> all = ImmutableList.builder();
        for (int i = 0; i < count; i = next[i]) {
            ImmutableList<UnitMatch> units = first.get(i);
            if (units == null) {
                return Optional.empty();
            }
            all.addAll(units);
        }
        return Optional.of(all.build());
    }

    /** An office without its body, {@code Văn phòng} before {@code UBND tỉnh}, is a piece of one name and no unit. */
    private boolean isCutOff(List<UnitMatch> units, String text, List<Integer> starts, int from, int to) {
        if (to == starts.size()
                || units.size() > 1
                || units.get(0).recognition() != UnitRecognition.HEAD_WORD
                || !isBody(text, starts.get(to))) {
            return false;
        }
        for (int end = to + 1; end <= starts.size() && end <= to + LONGEST_BODY; end++) {
            String whole = part(text, starts.get(from), end == starts.size() ? text.length() : starts.get(end));
            Optional<UnitMatch> one = register.splitToMatches(whole)
                    .filter(all -> all.size() == 1)
                    .map(all -> all.get(0));
            if (one.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that begins here is that of a body with an office of its own. */
    private static boolean isBody(String text, int from) {
        String folded = Folding.fold(text.substring(from, Math.min(text.length(), from + LONGEST_BODY_NAME)));
        return BODIES.stream().anyMatch(folded::startsWith);
    }

    /** A new group that begins within a part makes it a bad one: {@code Các Cục THADS Các Chi cục}. */
    private static int groupsInside(String part) {
        int groups = 0;
        for (int at = part.indexOf(" Các ", 1); at >= 0; at = part.indexOf(" Các ", at + 1)) {
            groups += 3;
        }
        return groups;
    }

    /** A name that is known by its first word and holds that of a peer is two: {@code Vụ Pháp chế Cục Thủy lợi}. */
    private static int peersInside(String part, List<UnitMatch> units) {
        boolean guessed = units.size() == 1 && units.get(0).recognition() == UnitRecognition.HEAD_WORD;
        if (!guessed || !isPeer(part, 0)) {
            return 0;
        }
        int peers = 0;
        for (int start : starts(part)) {
            peers += start > 0 && isPeer(part, start) ? PEER_INSIDE : 0;
        }
        return peers;
    }

    private static boolean isPeer(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank > 0 && PEERS.contains(Folding.fold(text.substring(from, blank)));
    }

    private static int cost(List<UnitMatch> units) {
        int cost = 0;
        for (UnitMatch unit : units) {
            int words = Texts.words(unit.ref().text());
            cost += switch (unit.recognition()) {
                case REGISTERED, ALIAS, GROUP -> 1;
                case HEAD_WORD -> 4 + 2 * words;
                case UNKNOWN -> 12 + words;
            };
        }
        return cost;
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || (text.charAt(i - 1) == ' ' && Texts.isUpper(text.charAt(i)))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static String part(String text, int from, int to) {
        String part = Texts.trim(text.substring(from, to));
        while (part.endsWith(",") || part.endsWith(";")) {
            part = Texts.trim(part.substring(0, part.length() - 1));
        }
        return part;
    }

    /** A unit whose abbreviation lost the blank behind it, {@code BCĐ THADScác cấp}: printed so, known with the blank. */
    private Optional<ImmutableList<UnitMatch>> unglued(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))
                    && Texts.isUpper(text.charAt(i - 1))
                    && Texts.isUpper(text.charAt(i - 2))) {
                String with = text.substring(0, i) + " " + text.substring(i);
                Optional<UnitMatch> unit = register.find(with);
                if (unit.isPresent()) {
                    return Optional.of(ImmutableList.of(printedAs(unit.get(), text)));
                }
            }
        }
        return Optional.empty();
    }

    private static UnitMatch printedAs(UnitMatch unit, String text) {
        return new UnitMatch(
                UnitRef.of(text),
                unit.name(),
                UnitRecognition.ALIAS,
                unit.level(),
                unit.isGroup(),
                unit.isOffice(),
                unit.system(),
                unit.rank());
    }
}
