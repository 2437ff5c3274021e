package trinhky.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page by key: the rows and where the next page begins.
 *
 * @param next cursor to send back for the next page, null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page out of rows that were read with {@code limit + 1}.
     *
     * @param cursor makes the cursor of a row: the next page begins behind it
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(List.copyOf(rows.subList(0, limit)), cursor.apply(rows.get(limit - 1)));
    }

    /** The same page of other rows. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
