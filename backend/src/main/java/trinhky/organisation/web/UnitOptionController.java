package trinhky.organisation.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.UnitKind;
import trinhky.organisation.application.FieldsOfWork;
import trinhky.organisation.application.UnitOptions;

/** What pickers offer to whoever is signed in. */
@RestController
class UnitOptionController {

    private final UnitOptions options;
    private final FieldsOfWork fields;

    UnitOptionController(UnitOptions options, FieldsOfWork fields) {
        this.options = options;
        this.fields = fields;
    }

    /** The units that exist today, of the kinds given or of all kinds. For every official. */
    @GetMapping("/api/unit-options")
    List<UnitOptionView> listUnitOptions(@RequestParam(required = false) List<UnitKind> kind) {
        return options.units(kind).stream().map(UnitOptionView::of).toList();
    }

    /** The fields of work among which the leaders of a committee divide their charge. For every official. */
    @GetMapping("/api/fields-of-work")
    List<FieldOfWorkView> listFieldsOfWork() {
        return fields.list().stream()
                .map(field -> new FieldOfWorkView(field.code(), field.name()))
                .toList();
    }

    /**
     * The groups of addressees that one line of "Nơi nhận" can mean, with the number of units in each today. For every
     * official.
     */
    @GetMapping("/api/recipient-groups")
    List<RecipientGroupView> listRecipientGroups() {
        return options.groups().stream()
                .map(option -> new RecipientGroupView(option.group(), option.label(), option.units()))
                .toList();
    }
}
