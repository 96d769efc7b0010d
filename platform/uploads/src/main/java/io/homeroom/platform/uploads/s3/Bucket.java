package io.homeroom.platform.uploads.s3;

import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** The service's bucket, made before something is first written into it. */
@Component
class Bucket {
  private final S3Client s3;
  private final String name;
  private volatile boolean there;

  Bucket(S3Client s3, S3Settings settings) {
    this.s3 = s3;
    this.name = settings.bucket();
  }

  /** Asks nobody: an address can be signed while the store is away. */
  String name() {
    return name;
  }

  /** Its name, once it is there. */
  String made() {
    if (!there) {
      make();
      there = true;
    }
    return name;
  }

  private void make() {
    try {
      s3.headBucket(request -> request.bucket(name));
    } catch (NoSuchBucketException missing) {
      try {
        s3.createBucket(request -> request.bucket(name));
      } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException another) {
        return;
      }
    }
  }
}
