package io.homeroom.platform.test.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.test.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call byte for byte: no client would send what this does. */
record RawCall(String method, String target, List<String> headers, @Nullable String body) {

  private static final int PATIENCE_MILLIS = 15_000;

  RawCall with(String... more) {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of(more));
    return new RawCall(method, target, all, body);
  }

  RawCall by(String token) {
    return with("Authorization: " + Tokens.bearer(token));
  }

  RawAnswer send(URI service) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes(service));
      return RawAnswer.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  /** By HTTP/1.0, so that the answer ends with the connection. */
  private byte[] bytes(URI service) throws IOException {
    byte[] content = body == null ? new byte[0] : body.getBytes(UTF_8);
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.0\r\n");
    head.append("Host: ").append(service.getAuthority()).append("\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (body != null) {
      head.append("Content-Type: application/json\r\n");
    }
    head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
    ByteArrayOutputStream call = new ByteArrayOutputStream();
    call.write(head.toString().getBytes(ISO_8859_1));
    call.write(content);
    return call.toByteArray();
  }
}
