package io.homeroom.platform.uploads.s3;

import io.homeroom.platform.uploads.store.ObjectStore;
import io.homeroom.platform.uploads.store.ObjectStoreAway;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@Component
class S3ObjectStore implements ObjectStore {
  private final S3Client s3;
  private final S3Presigner presigner;
  private final Bucket bucket;

  S3ObjectStore(S3Client s3, S3Presigner presigner, Bucket bucket) {
    this.s3 = s3;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  @Override
  public SignedRequest writing(String key, String contentType, long size, Duration within) {
    var signed =
        presigner.presignPutObject(
            request ->
                request
                    .signatureDuration(within)
                    .putObjectRequest(
                        put ->
                            put.bucket(called(bucket::made))
                                .key(key)
                                .contentType(contentType)
                                .contentLength(size)));
    var headers = new TreeMap<>(signed.signedHeaders());
    headers.remove("host");
    return new SignedRequest(URI.create(signed.url().toString()), headers);
  }

  @Override
  public URI reading(String key, Duration within) {
    var signed =
        presigner.presignGetObject(
            request ->
                request
                    .signatureDuration(within)
                    .getObjectRequest(get -> get.bucket(bucket.name()).key(key)));
    return URI.create(signed.url().toString());
  }

  @Override
  public OptionalLong sizeOf(String key) {
    return called(
        () -> {
          try {
            var head = s3.headObject(request -> request.bucket(bucket.name()).key(key));
            return OptionalLong.of(head.contentLength());
          } catch (NoSuchKeyException nothing) {
            return OptionalLong.empty();
          }
        });
  }

  @Override
  public Optional<byte[]> read(String key, int most) {
    return called(
        () -> {
          try (var object = s3.getObject(request -> request.bucket(bucket.name()).key(key))) {
            var bytes = object.readNBytes(most);
            object.abort();
            return Optional.of(bytes);
          } catch (NoSuchKeyException nothing) {
            return Optional.empty();
          } catch (IOException broken) {
            throw new ObjectStoreAway(broken);
          }
        });
  }

  @Override
  public void write(String key, byte[] bytes, String contentType) {
    called(
        () ->
            s3.putObject(
                request -> request.bucket(bucket.made()).key(key).contentType(contentType),
                RequestBody.fromBytes(bytes)));
  }

  @Override
  public void remove(String key) {
    called(() -> s3.deleteObject(request -> request.bucket(bucket.name()).key(key)));
  }

  private static <T> T called(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException away) {
      throw new ObjectStoreAway(away);
    }
  }
}
