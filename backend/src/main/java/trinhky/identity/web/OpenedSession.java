package trinhky.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and closes the session of a browser: a new session id and a new CSRF token at each change of who is signed in. */
@Component
class OpenedSession {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;

    OpenedSession(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.contexts = contexts;
        this.tokens = tokens;
    }

    void open(Authentication official, HttpServletRequest request, HttpServletResponse response) {
        close(request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(official);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Another session for whoever is signed in; the one before is of no use any more. */
    void renew(HttpServletRequest request, HttpServletResponse response) {
        open(SecurityContextHolder.getContext().getAuthentication(), request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        tokens.saveToken(tokens.generateToken(request), request, response);
    }
}
