package vn.tiendo.citation;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.text.Folding;

/** The names of laws in {@code laws.tsv}, by their words; commas do not count. */
final class LawNames {
    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();

    static final LawNames STANDARD = read();

    private final Node root = new Node();
    private final Map<String, String> abbreviations = new HashMap<>();

    private static final class Node {
        private final Map<Long, Node> next = new HashMap<>();
        private boolean ends;
    }

    private LawNames() {}

    /** Behind the longest name of a law after white space; {@code from} where none stands there. */
    int read(TextScanner text, int from) {
        int end = from;
        int position = from;
        Node node = root;
        while (true) {
            int comma = node == root ? position : text.sign(position, ",");
            int start = text.skipBlanks(comma);
            int stop = text.wordEnd(start);
            Node next = stop == start ? null : node.next.get(text.key(start, stop));
            if (next == null) {
                return end;
            }
            node = next;
            position = stop;
            if (node.ends) {
                end = position;
            }
        }
    }

    /** The folded name without commas, an abbreviation spelled out. */
    String identity(String name) {
        String folded = withoutCommas(name);
        return abbreviations.getOrDefault(folded, folded);
    }

    private static String withoutCommas(String name) {
        return Folding.fold(name.replace(',', ' '));
    }

    private void add(String name, String abbreviated) {
        addWords(name);
        for (String abbreviation : BAR.split(abbreviated)) {
            addWords(abbreviation);
            abbreviations.put(withoutCommas(abbreviation), withoutCommas(name));
        }
    }

    private void addWords(String words) {
        TextScanner text = new TextScanner(words);
        Node node = root;
        int position = text.skipBlanks(0);
        while (position < text.length()) {
            int end = text.wordEnd(position);
            node = node.next.computeIfAbsent(text.key(position, end), key -> new Node());
            position = text.skipBlanks(text.sign(end, ","));
        }
        node.ends = true;
    }

    private static LawNames read() {
        LawNames names = new LawNames();
        InputStream resource = LawNames.class.getResourceAsStream("laws.tsv");
        if (resource == null) {
            throw new IllegalStateException("resource laws.tsv is missing");
        }
        Splitter tab = Splitter.on('\t').trimResults();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    List<String> row = tab.splitToList(line);
                    names.add(row.get(0), row.size() > 1 ? row.get(1) : "");
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("resource laws.tsv cannot be read", new UncheckedIOException(e));
        }
        return names;
    }
}
