@NullMarked
package io.homeroom.local.build;

import org.jspecify.annotations.NullMarked;
