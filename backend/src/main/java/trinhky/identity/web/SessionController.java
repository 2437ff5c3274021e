package trinhky.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.identity.application.ChangePassword;
import trinhky.identity.application.CheckPassword;
import trinhky.identity.application.TooManyAttempts;
import trinhky.shared.Problems;

/** Sign-in with name and password, who is signed in, sign-out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final CheckPassword checkPassword;
    private final ChangePassword changePassword;
    private final OpenedSession opened;
    private final SessionViews views;
    private final Problems problems;

    SessionController(
            CheckPassword checkPassword,
            ChangePassword changePassword,
            OpenedSession opened,
            SessionViews views,
            Problems problems) {
        this.checkPassword = checkPassword;
        this.changePassword = changePassword;
        this.opened = opened;
        this.views = views;
        this.problems = problems;
    }

    /** Who is signed in and as what; 401 when nobody is. The answer also sets the cookie with the CSRF token. */
    @GetMapping
    SessionView getSession() {
        return views.current();
    }

    /**
     * Signs in with the form fields {@code username} and {@code password}; the CSRF token changes, read its cookie
     * again. {@code identity.bad-credentials} (401), {@code identity.too-many-attempts} (429) with Retry-After.
     */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    SessionView signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        opened.open(checkPassword.check(username, password), request, response);
        return views.current();
    }

    /** Signs out and ends the session; the CSRF token changes. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        opened.close(request, response);
    }

    /**
     * Changes the official's own password, confirmed by the present one. Every other session of the official ends, this one goes on as
     * a new one: read the cookies again. {@code identity.wrong-password}, {@code identity.password-too-short},
     * {@code identity.password-too-long} (422).
     */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @RequestBody ChangePasswordRequest change, HttpServletRequest request, HttpServletResponse response) {
        changePassword.change(change.password(), change.newPassword());
        opened.renew(request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(BadCredentialsException wrong) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .body(problems.of(HttpStatus.UNAUTHORIZED, "identity.bad-credentials"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyAttempts attempts) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(attempts.seconds()))
                .body(problems.of(HttpStatus.TOO_MANY_REQUESTS, "identity.too-many-attempts", attempts.seconds()));
    }
}
