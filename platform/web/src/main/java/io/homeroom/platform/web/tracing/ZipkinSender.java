package io.homeroom.platform.web.tracing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import zipkin2.reporter.BytesMessageSender;
import zipkin2.reporter.Encoding;

/** Posts spans as a JSON array by the JDK's client, which spares a second HTTP library. */
final class ZipkinSender extends BytesMessageSender.Base {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MAX_BYTES = 512 * 1024;

  private final URI endpoint;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  ZipkinSender(URI endpoint) {
    super(Encoding.JSON);
    this.endpoint = endpoint;
  }

  @Override
  public int messageMaxBytes() {
    return MAX_BYTES;
  }

  @Override
  public void send(List<byte[]> spans) throws IOException {
    var post =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(array(spans)))
            .build();
    try {
      var status = client.send(post, BodyHandlers.discarding()).statusCode();
      if (status >= 400) {
        throw new IOException("The trace collector answered " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static byte[] array(List<byte[]> spans) {
    var json = new ByteArrayOutputStream();
    json.write('[');
    for (var i = 0; i < spans.size(); i++) {
      if (i > 0) {
        json.write(',');
      }
      json.writeBytes(spans.get(i));
    }
    json.write(']');
    return json.toByteArray();
  }

  @Override
  public void close() {
    client.close();
  }
}
