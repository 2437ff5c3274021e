package trinhky.organisation.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.application.AdministrationLists;
import trinhky.organisation.application.DeactivateOfficial;
import trinhky.organisation.application.RegisterOfficial;

/** Administration of officials. */
@RestController
@RequestMapping("/api/officials")
class OfficialController {

    private final AdministrationLists lists;
    private final RegisterOfficial registerOfficial;
    private final DeactivateOfficial deactivateOfficial;

    OfficialController(
            AdministrationLists lists, RegisterOfficial registerOfficial, DeactivateOfficial deactivateOfficial) {
        this.lists = lists;
        this.registerOfficial = registerOfficial;
        this.deactivateOfficial = deactivateOfficial;
    }

    /**
     * Officials by name, at most 200. An administrator.
     *
     * @param search looks in names, usernames and units, whatever the diacritics
     */
    @GetMapping
    List<OfficialView> listOfficials(
            @RequestParam(required = false) String unitId, @RequestParam(required = false) String search) {
        return lists.officials(unitId, search).stream().map(OfficialView::of).toList();
    }

    /**
     * Adds an official; the password is issued separately. An administrator; tells everything that is wrong (422), such
     * as {@code organisation.username-taken}.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegisteredOfficialView registerOfficial(@RequestBody RegisterOfficialRequest request) {
        return new RegisteredOfficialView(registerOfficial.register(
                request.username(), request.name(), request.title(), request.email(), request.unitId()));
    }

    /**
     * Ends an official's right to sign in; what the official did stays on record. An administrator; refuses with
     * {@code organisation.official-unknown} (404), {@code organisation.own-account} (409).
     */
    @PostMapping("/{officialId}/deactivate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivateOfficial(@PathVariable String officialId) {
        deactivateOfficial.deactivate(officialId);
    }
}
