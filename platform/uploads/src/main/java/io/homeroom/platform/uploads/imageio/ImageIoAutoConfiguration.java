package io.homeroom.platform.uploads.imageio;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import(ImageIoRedrawing.class)
final class ImageIoAutoConfiguration {}
