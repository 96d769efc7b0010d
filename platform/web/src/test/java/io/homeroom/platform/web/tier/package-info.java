/** Tests of the limits of tiers. */
@NullMarked
package io.homeroom.platform.web.tier;

import org.jspecify.annotations.NullMarked;
