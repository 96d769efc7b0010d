package io.homeroom.platform.uploads.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import(UploadProblems.class)
final class UploadsWebAutoConfiguration {}
