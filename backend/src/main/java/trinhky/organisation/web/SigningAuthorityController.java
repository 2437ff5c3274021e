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
import trinhky.organisation.application.EndSigningAuthority;
import trinhky.organisation.application.GrantSigningAuthority;
import trinhky.organisation.application.SigningAuthorityList;

/** Who signs what, for administrators. */
@RestController
@RequestMapping("/api/signing-authorities")
class SigningAuthorityController {

    private final SigningAuthorityList list;
    private final GrantSigningAuthority granting;
    private final EndSigningAuthority ending;

    SigningAuthorityController(SigningAuthorityList list, GrantSigningAuthority granting, EndSigningAuthority ending) {
        this.list = list;
        this.granting = granting;
        this.ending = ending;
    }

    /** Who may sign what in whose name, today or later; of one issuer when asked. An administrator. */
    @GetMapping
    List<SigningAuthorityView> listSigningAuthorities(@RequestParam(required = false) String issuerUnitId) {
        return list.list(issuerUnitId).stream().map(SigningAuthorityView::of).toList();
    }

    /**
     * Enters who signs what in the name of a unit (Decree 30/2020/NĐ-CP, article 13). An administrator;
     * {@code organisation.signing-authority-held} (422) when it is entered already.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GrantedSigningAuthorityView grantSigningAuthority(@RequestBody GrantSigningAuthorityRequest request) {
        return new GrantedSigningAuthorityView(granting.grant(request.terms()));
    }

    /**
     * Gives the authority to sign its last day; what was signed until then stays. An administrator; refuses with
     * {@code organisation.signing-authority-unknown} (404), {@code organisation.signing-authority-ended} (422).
     */
    @PostMapping("/{authorityId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSigningAuthority(@PathVariable UUID authorityId, @RequestBody EndSigningAuthorityRequest request) {
        ending.end(authorityId, request.lastDay());
    }
}
