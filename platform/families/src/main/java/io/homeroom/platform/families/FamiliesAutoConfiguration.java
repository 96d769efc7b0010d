package io.homeroom.platform.families;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The directory of a service that has a Postgres database. */
@AutoConfiguration
@Import({KnownChildren.class, Directory.class, VisibleChildren.class})
final class FamiliesAutoConfiguration {}
