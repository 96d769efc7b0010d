/** The registry behind identity's internal API. */
@NullMarked
package io.homeroom.progress.directory.identity;

import org.jspecify.annotations.NullMarked;
