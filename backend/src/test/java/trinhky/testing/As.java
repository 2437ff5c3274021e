package trinhky.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests of an official who is signed in, as the browser sends them. */
public final class As {

    private final MockMvc http;
    private final String officialId;

    private As(MockMvc http, String officialId) {
        this.http = http;
        this.officialId = officialId;
    }

    public static As official(MockMvc http, String officialId) {
        return new As(http, officialId);
    }

    public ResultActions reads(String address) throws Exception {
        return send(get(address));
    }

    public ResultActions posts(String address) throws Exception {
        return send(post(address));
    }

    public ResultActions posts(String address, String json) throws Exception {
        return send(post(address).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    public ResultActions puts(String address, String json) throws Exception {
        return send(put(address).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** Uploads a file as the form field {@code file}. */
    public ResultActions uploads(String address, byte[] file) throws Exception {
        MockMultipartFile part = new MockMultipartFile("file", "van-ban.pdf", "application/pdf", file);
        return http.perform(multipart(address).file(part).with(user(officialId)).with(csrf()));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user(officialId)).with(csrf()));
    }
}
