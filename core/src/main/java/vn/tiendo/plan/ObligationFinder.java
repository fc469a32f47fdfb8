package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.text.Folding;

/** Finds what binds a level or unit: first its own points in the order of the document, then along the references. */
final class ObligationFinder {
    private static final int MOST_LEVELS = 20;
    /** How many commas an opening clause may hold. */
    private static final int MOST_CLAUSES = 8;

    private final PlanQuery query;
    private final String level;
    private final AudienceQuery asked;
    private final List<Point> points = new ArrayList<>();
    private final Map<OutlinePath, Point> byPath = new HashMap<>();
    private final Map<String, String> levels = new LinkedHashMap<>();

    /** A point of the outline; those below it follow it up to {@code end}. */
    private static final class Point {
        private final Task task;
        private final int index;
        private final @Nullable Audience above;
        private final @Nullable Audience audience;
        private int end;
        private @Nullable Obligation obligation;
        private boolean taken;

        Point(Task task, int index, @Nullable Audience above, @Nullable Audience audience) {
            this.task = task;
            this.index = index;
            this.above = above;
            this.audience = audience;
        }
    }

    /** A point that is still to be walked, and whom the point above addresses. */
    private record Open(
            Task task, @Nullable Audience above, @Nullable Point closes) {}

    ObligationFinder(PlanQuery query, String level) {
        this.query = query;
        this.level = level;
        this.asked = new AudienceQuery(level, query.units());
    }

    Obligations find() {
        walk();
        Set<OutlinePath> led = query.rows().ledByOrByGroupOf(level).stream()
                .map(row -> row.id().path())
                .collect(Collectors.toSet());
        Deque<Point> reached = new ArrayDeque<>();
        for (Point point : points) {
            ObligationSource source = source(point, led);
            if (source != null) {
                point.obligation = Obligation.own(point.task, source);
                reached.addLast(point);
            }
        }
        while (!reached.isEmpty()) {
            follow(reached.removeFirst(), reached);
        }
        ImmutableList<Obligation> all = points.stream()
                .map(point -> point.obligation)
                .filter(obligation -> obligation != null && (obligation.isNamed() || !isHeading(obligation.task())))
                .collect(ImmutableList.toImmutableList());
        query.plan().rows().stream()
                .flatMap(row -> row.lead().stream())
                .map(UnitRef::text)
                .forEach(this::addLevel);
        return new Obligations(level, all, ImmutableList.copyOf(levels.values()), ReferenceCycles.of(query.plan()));
    }

    private void walk() {
        Deque<Open> open = new ArrayDeque<>();
        pushAll(query.plan().items(), null, open);
        while (!open.isEmpty()) {
            Open next = open.removeLast();
            if (next.closes() != null) {
                next.closes().end = points.size();
                continue;
            }
            Audience audience = audience(next.task(), next.above());
            Point point = new Point(next.task(), points.size(), next.above(), audience);
            points.add(point);
            byPath.putIfAbsent(next.task().path(), point);
            open.addLast(new Open(next.task(), null, point));
            pushAll(next.task().items(), audience, open);
        }
    }

    private static void pushAll(ImmutableList<Task> tasks, @Nullable Audience above, Deque<Open> open) {
        tasks.reverse().forEach(task -> open.addLast(new Open(task, above, null)));
    }

    /** Whom a point addresses: its own words before those of the section. */
    private @Nullable Audience audience(Task task, @Nullable Audience above) {
        if (task.addressee().isPresent()) {
            Audience named = Audience.ofHeading(task.addressee().get());
            if (!named.everyone()) {
                addLevel(task.addressee().get());
            }
            Audience title = Audience.ofHeading(task.title());
            return new Audience(join(named, title), named.everyone(), true);
        }
        Optional<Audience> own = AudienceWords.isAddressed(task.title())
                ? Optional.of(Audience.ofHeading(task.title()))
                : Audience.findAtStart(task.title());
        if (own.isEmpty() || (own.get().names().isEmpty() && !own.get().everyone())) {
            boolean unaddressed = above == null && Audience.namesEveryone(task.title());
            return unaddressed ? new Audience(ImmutableList.of(), true, false) : above;
        }
        boolean clear = own.get().everyone() || own.get().names().stream().anyMatch(this::isKnown);
        if (!clear) {
            return above;
        }
        Audience named =
                new Audience(own.get().names(), own.get().everyone(), own.get().heading() || isUnits(task.title()));
        if (named.heading()) {
            named.names().forEach(name -> addLevel(name.text()));
        }
        // Within a section for one level, the point of one of its divisions binds the level all the same.
        return above == null || above.everyone()
                ? named
                : new Audience(join(above, named), named.everyone(), named.heading());
    }

    /** Whether a title is nothing but the names of units: then a full stop stands for the colon. */
    private boolean isUnits(String title) {
        String names = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return query.units().split(names).isPresent();
    }

    private static ImmutableList<Audience.Name> join(Audience first, Audience second) {
        return ImmutableList.<Audience.Name>builder()
                .addAll(first.names())
                .addAll(second.names())
                .build();
    }

    /** Whether the first words are sure to be a name, and not a verb that begins as one: an office, a level, a known unit. */
    private boolean isKnown(Audience.Name name) {
        if (name.office()
                || levels.containsKey(
                        Folding.fold(String.join(" ", name.printed().subList(0, name.head()))))) {
            return true;
        }
        for (int end = Math.min(name.words().size(), 10); end > name.head(); end--) {
            if (query.units()
                    .findLenient(String.join(" ", name.printed().subList(0, end)))
                    .isPresent()) {
                return true;
            }
        }
        return asked.isNamedBy(new Audience(ImmutableList.of(name), false, false));
    }

    private void addLevel(String name) {
        if (levels.size() < MOST_LEVELS) {
            levels.putIfAbsent(Folding.fold(name), name);
        }
    }

    private @Nullable ObligationSource source(Point point, Set<OutlinePath> led) {
        Audience audience = point.audience;
        if (audience != null && asked.isNamedBy(audience)) {
            boolean section = point.task.addressee().isPresent()
                    || AudienceWords.isAddressed(point.task.title())
                    || (point.above != null && asked.isNamedBy(point.above));
            return section ? ObligationSource.ADDRESSEE : ObligationSource.SUBJECT;
        }
        if (led.contains(point.task.path())) {
            return ObligationSource.LEAD;
        }
        if (audience != null && asked.isMeantBy(audience)) {
            return ObligationSource.EVERYONE;
        }
        Task task = point.task;
        boolean spoken = isSubjectBehindClause(task.title())
                || task.paragraphs().stream().anyMatch(this::isSubject)
                || task.bullets().stream().anyMatch(bullet -> isSubject(bullet.text()));
        return spoken ? ObligationSource.SUBJECT : null;
    }

    private boolean isSubject(String text) {
        return Audience.findAtStart(text).map(asked::isNamedBy).orElse(false) || isSubjectBehindClause(text);
    }

    /** {@code Căn cứ tình hình thực tế, Cục trưởng … }: the subject behind an opening clause. */
    private boolean isSubjectBehindClause(String text) {
        if (!ObligationWords.opensClause(text)) {
            return false;
        }
        int comma = text.indexOf(',');
        for (int i = 0; i < MOST_CLAUSES && comma > 0 && comma + 2 < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(comma + 2))) {
                Optional<Audience> subject = Audience.findAtStart(text.substring(comma + 1));
                if (subject.isPresent()) {
                    return asked.isNamedBy(subject.get());
                }
            }
            comma = text.indexOf(',', comma + 1);
        }
        return false;
    }

    private void follow(Point from, Deque<Point> reached) {
        Obligation origin = from.obligation;
        for (PointReference reference : from.task.references()) {
            for (OutlinePath path : reference.paths()) {
                Point target = byPath.get(path);
                if (target == null || target.taken || origin == null) {
                    continue;
                }
                target.taken = true;
                ObligationLink link = new ObligationLink(from.task.path(), reference.text(), path);
                for (int i = target.index; i < target.end; i++) {
                    Point point = points.get(i);
                    if (point.index > target.index && target.audience == null && isForOthers(point)) {
                        i = point.end - 1;
                    } else if (point.obligation == null) {
                        point.obligation = Obligation.byReference(point.task, origin, link);
                        reached.addLast(point);
                    }
                }
            }
        }
    }

    /** A heading that divides the work among several names its own: {@code a) Trưởng các phòng …:}. */
    private boolean isForOthers(Point point) {
        Audience audience = point.audience;
        return audience != null && audience.heading() && !asked.isNamedBy(audience) && !asked.isMeantBy(audience);
    }

    /** A title that only gathers the points below it; the first words of a lettered point are more than that. */
    private static boolean isHeading(Task task) {
        boolean silent = task.paragraphs().isEmpty()
                && task.bullets().isEmpty()
                && task.solutions().isEmpty()
                && task.deliverables().isEmpty()
                && task.references().isEmpty();
        if (task.items().isEmpty() || !silent) {
            return false;
        }
        Optional<OutlineStyle> style = OutlineNumber.findWhole(task.number()).map(OutlineNumber::style);
        boolean lettered =
                style.isPresent() && (style.get() == OutlineStyle.LETTER || style.get() == OutlineStyle.LOWER_ROMAN);
        return task.addressee().isPresent() || !lettered;
    }
}
