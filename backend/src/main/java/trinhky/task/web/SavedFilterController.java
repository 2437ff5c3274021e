package trinhky.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.task.application.Inbox;
import trinhky.task.application.SavedFilter;
import trinhky.task.application.SavedFilters;

/** The named filters of the official signed in. Every answer shows all of them. */
@RestController
@RequestMapping("/api/task-filters")
class SavedFilterController {
    /** What is to be kept, and under which name. */
    record SaveTaskFilterRequest(
            String name,
            @NotNull Inbox filter,
            @Nullable String actingFor,
            @Nullable String q) {}

    /** Its new name. */
    record RenameTaskFilterRequest(String name) {}

    /** A named filter, as the address of the inbox has it. */
    record SavedTaskFilterView(
            UUID filterId,
            String name,
            Inbox filter,
            @Nullable String actingFor,
            @Nullable String q) {
        static List<SavedTaskFilterView> of(List<SavedFilter> filters) {
            return filters.stream().map(SavedTaskFilterView::of).toList();
        }

        private static SavedTaskFilterView of(SavedFilter filter) {
            String words = filter.words().isEmpty() ? null : filter.words();
            return new SavedTaskFilterView(filter.id(), filter.name(), filter.inbox(), filter.actingFor(), words);
        }
    }

    private final SavedFilters filters;

    SavedFilterController(SavedFilters filters) {
        this.filters = filters;
    }

    /** The named filters of the official signed in, by name. */
    @GetMapping
    List<SavedTaskFilterView> listTaskFilters() {
        return SavedTaskFilterView.of(filters.own());
    }

    /**
     * Keeps a filter under a name that the official does not use yet; at most twenty. Refuses with
     * {@code task.too-many-filters} (409), {@code task.filter-name-taken} (422).
     */
    @PostMapping
    List<SavedTaskFilterView> saveTaskFilter(@Valid @RequestBody SaveTaskFilterRequest request) {
        return SavedTaskFilterView.of(filters.keep(request.name(), request.filter(), request.actingFor(), request.q()));
    }

    /**
     * Gives an own filter another name. Refuses with {@code task.filter-unknown} (404), {@code task.filter-name-taken}
     * (422).
     */
    @PutMapping("/{filterId}")
    List<SavedTaskFilterView> renameTaskFilter(
            @PathVariable UUID filterId, @RequestBody RenameTaskFilterRequest request) {
        return SavedTaskFilterView.of(filters.rename(filterId, request.name()));
    }

    /** Forgets an own filter; {@code task.filter-unknown} (404). */
    @DeleteMapping("/{filterId}")
    List<SavedTaskFilterView> dropTaskFilter(@PathVariable UUID filterId) {
        return SavedTaskFilterView.of(filters.drop(filterId));
    }
}
