/** What is changed, seen through the caches by somebody else. */
@NullMarked
package io.homeroom.platform.test.cache;

import org.jspecify.annotations.NullMarked;
