/**
 * What a family's tier allows. A <em>limit</em> has a name, such as {@code children}, and a number
 * for each tier.
 */
@NullMarked
package io.homeroom.platform.web.tier;

import org.jspecify.annotations.NullMarked;
