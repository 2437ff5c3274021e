package trinhky.organisation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.application.ArrangeSubstitution;
import trinhky.organisation.application.EndSubstitution;
import trinhky.organisation.application.SubstitutionList;

/** Substitutions, for administrators and the chief of the Office. */
@RestController
@RequestMapping("/api/substitutions")
class SubstitutionController {

    private final SubstitutionList list;
    private final ArrangeSubstitution arrangeSubstitution;
    private final EndSubstitution endSubstitution;

    SubstitutionController(
            SubstitutionList list, ArrangeSubstitution arrangeSubstitution, EndSubstitution endSubstitution) {
        this.list = list;
        this.arrangeSubstitution = arrangeSubstitution;
        this.endSubstitution = endSubstitution;
    }

    /**
     * Who stands in for whom, latest first, at most 200. An administrator or the chief of the Office.
     *
     * @param withOver with those that are over
     */
    @GetMapping
    List<SubstitutionView> listSubstitutions(@RequestParam(defaultValue = "false") boolean withOver) {
        return list.list(withOver).stream().map(SubstitutionView::of).toList();
    }

    /**
     * Lets a colleague of the same unit stand in for an absent official between two days. An administrator or the chief
     * of the Office, for an administrator only the former; tells everything that is wrong (422), such as
     * {@code organisation.substitute-of-other-unit}.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ArrangedSubstitutionView arrangeSubstitution(@RequestBody ArrangeSubstitutionRequest request) {
        return new ArrangedSubstitutionView(arrangeSubstitution.arrange(request.terms()));
    }

    /**
     * Ends a substitution at once. An administrator or the chief of the Office; refuses with
     * {@code organisation.substitution-unknown} (404), {@code organisation.substitution-over} (409).
     */
    @PostMapping("/{substitutionId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSubstitution(@PathVariable UUID substitutionId) {
        endSubstitution.end(substitutionId);
    }
}
