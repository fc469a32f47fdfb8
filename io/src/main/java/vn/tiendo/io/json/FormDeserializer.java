package vn.tiendo.io.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;

/** Reads values of one type by its form; all errors of a value make one exception. */
final class FormDeserializer<T> extends StdDeserializer<T> {
    private final Class<T> type;
    private final transient Function<TreeReader, Optional<T>> form;
    private final boolean lenient;

    FormDeserializer(Class<T> type, Function<TreeReader, Optional<T>> form, boolean lenient) {
        super(type);
        this.type = type;
        this.form = form;
        this.lenient = lenient;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Problems problems = new Problems("", lenient);
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        JsonValue tree = JsonTree.read(parser, problems);
        Optional<T> value = form.apply(TreeReader.of(tree, pointer, problems));
        if (value.isEmpty() || problems.hasErrors()) {
            ImmutableList<Diagnostic> found = problems.inOrder();
            String message = found.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(Diagnostic::toString)
                    .collect(joining("\n"));
            throw MismatchedInputException.from(parser, type, message).withCause(new DataException(found));
        }
        return value.get();
    }
}
