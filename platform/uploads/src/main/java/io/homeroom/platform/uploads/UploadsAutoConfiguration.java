package io.homeroom.platform.uploads;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Uploads of a service that has a table for them, and says what shows them. */
@AutoConfiguration
@Import({
  AnnouncingUpload.class,
  CompletingUpload.class,
  ExaminingUploads.class,
  Images.class,
  SweepingUploads.class,
  Uploads.class
})
final class UploadsAutoConfiguration {}
