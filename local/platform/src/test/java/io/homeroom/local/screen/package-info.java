@NullMarked
package io.homeroom.local.screen;

import org.jspecify.annotations.NullMarked;
