package vn.tiendo.io.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Opens YAML as the tokens of JSON; the only class that needs Jackson's YAML module. An alias is refused: to repeat what it
 * stands for would let a small document grow without limit, and to take it by its name would be wrong.
 */
final class YamlSource {
    private YamlSource() {}

    static Function<String, JsonParser> opener(JsonLimits limits) {
        YAMLFactory factory = YAMLFactory.builder()
                .streamReadConstraints(JsonText.constraints(limits))
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .build();
        return text -> new WithoutAliases(factory.createParser(ObjectReadContext.empty(), text));
    }

    private static final class WithoutAliases extends JsonParserDelegate {
        WithoutAliases(JsonParser yaml) {
            super(yaml);
        }

        @Override
        public JsonToken nextToken() {
            JsonToken token = super.nextToken();
            if (delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw new StreamReadException(this, "aliases (*" + yaml.getString() + ") are not read");
            }
            return token;
        }
    }
}
