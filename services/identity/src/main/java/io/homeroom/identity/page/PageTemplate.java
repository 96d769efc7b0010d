package io.homeroom.identity.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one template of all pages, with its style sheet inside. */
@Component
class PageTemplate {
  private final String style = read("pages/page.css");
  private final Template template =
      Mustache.compiler().escapeHTML(true).defaultValue("").compile(read("pages/page.mustache"));

  String fill(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("style", style);
    return template.execute(all);
  }

  /** Allows the one style sheet and the one form, and nothing else. */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        .formatted(Base64.getEncoder().encodeToString(sha256(style)));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
