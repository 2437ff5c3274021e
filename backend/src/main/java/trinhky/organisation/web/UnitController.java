package trinhky.organisation.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.application.AdministrationLists;
import trinhky.organisation.application.ChangeUnit;
import trinhky.organisation.application.CreateUnit;
import trinhky.organisation.application.EndUnit;

/** Administration of units. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final AdministrationLists lists;
    private final UnitDirectory units;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;
    private final EndUnit endUnit;

    UnitController(
            AdministrationLists lists,
            UnitDirectory units,
            CreateUnit createUnit,
            ChangeUnit changeUnit,
            EndUnit endUnit) {
        this.lists = lists;
        this.units = units;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
        this.endUnit = endUnit;
    }

    /**
     * The units, by kind and then by name. An administrator.
     *
     * @param search ignores diacritics and also finds earlier names
     */
    @GetMapping
    List<UnitView> listUnits(
            @RequestParam(required = false) UnitKind kind,
            @RequestParam(required = false) String search,
            @RequestParam(defaultValue = "false") boolean withEnded) {
        return lists.units(kind, search, withEnded).stream().map(UnitView::of).toList();
    }

    /**
     * A unit with its positions and who holds them today, its other names and the units it took over from. An
     * administrator; {@code organisation.unit-unknown} (404).
     */
    @GetMapping("/{unitId}")
    UnitDetailView getUnit(@PathVariable String unitId) {
        List<SeatView> seats = lists.seats(unitId).stream().map(SeatView::of).toList();
        List<UnitView> predecessors =
                lists.predecessors(unitId).stream().map(UnitView::of).toList();
        return new UnitDetailView(UnitView.of(units.unit(unitId)), lists.aliases(unitId), seats, predecessors);
    }

    /** Adds a unit that exists from a day on. An administrator; {@code organisation.unit-name-taken} (422). */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UnitView createUnit(@RequestBody CreateUnitRequest request) {
        String id = createUnit.create(request.kind(), request.parentId(), request.validFrom(), request.naming());
        return UnitView.of(units.unit(id));
    }

    /**
     * Corrects what a unit is called; documents already issued keep the name of their time. An administrator; refuses
     * with {@code organisation.unit-unknown} (404), {@code organisation.unit-name-taken} (422).
     */
    @PutMapping("/{unitId}")
    UnitView changeUnit(@PathVariable String unitId, @RequestBody ChangeUnitRequest request) {
        changeUnit.change(unitId, request.naming());
        return UnitView.of(units.unit(unitId));
    }

    /**
     * Gives a unit its last day and names the unit that takes over its duties, if any. An administrator; refuses with
     * {@code organisation.unit-unknown} (404), {@code organisation.unit-ended} (409),
     * {@code organisation.successor-absent} (422).
     */
    @PostMapping("/{unitId}/end")
    UnitView endUnit(@PathVariable String unitId, @RequestBody EndUnitRequest request) {
        endUnit.end(unitId, request.lastDay(), request.successorId());
        return UnitView.of(units.unit(unitId));
    }
}
