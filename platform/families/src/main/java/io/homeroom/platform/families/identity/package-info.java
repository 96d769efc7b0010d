/** The registry behind identity's internal API. */
@NullMarked
package io.homeroom.platform.families.identity;

import org.jspecify.annotations.NullMarked;
