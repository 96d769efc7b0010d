package io.homeroom.platform.uploads.store;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Where images lie. Whatever fails there is {@link ObjectStoreAway}. */
public interface ObjectStore {

  /** A request that its holder may make once, with exactly these headers. */
  record SignedRequest(URI url, Map<String, List<String>> headers) {}

  SignedRequest writing(String key, String contentType, long size, Duration within);

  URI reading(String key, Duration within);

  /** Empty if there is nothing. */
  OptionalLong sizeOf(String key);

  /** All of it, or its first bytes if there are more than {@code most}; empty if there is none. */
  Optional<byte[]> read(String key, int most);

  void write(String key, byte[] bytes, String contentType);

  /** Does nothing if there is nothing. */
  void remove(String key);
}
