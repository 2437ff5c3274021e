package trinhky.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** A list of the facts beside the list that was read: which items are the same ones, and what each field of them says. */
final class Items {

    private record Field(String name, String readAt, BiPredicate<JsonNode, JsonNode> same) {}

    private final String kind;
    private final BiPredicate<JsonNode, JsonNode> sameItem;
    private final List<Field> fields = new ArrayList<>();

    Items(String kind, BiPredicate<JsonNode, JsonNode> sameItem) {
        this.kind = kind;
        this.sameItem = sameItem;
    }

    Items field(String name) {
        return field(name, name, Fact::same);
    }

    Items field(String name, String readAt, BiPredicate<JsonNode, JsonNode> same) {
        fields.add(new Field(name, readAt, same));
        return this;
    }

    static JsonNode at(JsonNode item, String path) {
        return path.isEmpty() ? item : item.at("/" + path.replace('.', '/'));
    }

    /** Counts the items and, of those found, every field that the facts give. */
    void compare(JsonNode expected, JsonNode read, Score score) {
        score.sees(kind);
        for (String identity : List.of("line", "line_end", "row")) {
            score.sees(kind + "[]." + identity);
        }
        fields.forEach(field -> score.sees(kind + "[]." + field.name()));
        List<JsonNode> open = new ArrayList<>(Fact.items(read, kind));
        List<JsonNode> wanted = Fact.items(expected, kind);
        int right = 0;
        for (JsonNode one : wanted) {
            JsonNode hit = open.stream()
                    .filter(candidate -> sameItem.test(one, candidate))
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                score.mistake(kind + " missed: " + one);
            } else {
                right++;
                open.remove(hit);
            }
            fields.forEach(field -> compare(field, one, hit, score));
        }
        open.forEach(wrong -> score.mistake(kind + " not expected: " + wrong));
        score.add(kind, wanted.size(), right + open.size(), right);
    }

    private void compare(Field field, JsonNode one, JsonNode hit, Score score) {
        JsonNode wanted = at(one, field.name());
        if (!wanted.isMissingNode()) {
            JsonNode got = hit == null ? null : at(hit, field.readAt());
            score.field(kind + "." + field.name(), wanted, got, field.same());
        }
    }
}
