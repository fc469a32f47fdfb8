package vn.tiendo.enforcement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table beside this class. Lines that begin with # are remarks. */
final class Table {
    private static final Splitter TAB = Splitter.on('\t').trimResults();

    private Table() {}

    static ImmutableList<List<String>> rows(String name) {
        InputStream resource = Table.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("resource " + name + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(TAB::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new IllegalStateException("resource " + name + " cannot be read", new UncheckedIOException(e));
        }
    }

    static Evidence evidence(String mark) {
        return switch (mark) {
            case "C" -> Evidence.CONFIRMED;
            case "D" -> Evidence.DERIVED;
            case "M" -> Evidence.UNCONFIRMED;
            default -> throw new IllegalStateException("mark must be C, D or M but was " + mark);
        };
    }
}
