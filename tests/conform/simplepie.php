<?php
// What SimplePie, the reader of feeds in WordPress, makes of a file: php simplepie.php FOLDER FILE
// Prints one item a line: id, title, date of change, length of the text.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED & ~E_WARNING);
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
require_once ABSPATH . WPINC . '/class-simplepie.php';
$feed = new SimplePie();
$feed->set_raw_data(file_get_contents($argv[2]));
$feed->enable_cache(false);
$feed->init();
if ($feed->error()) { fwrite(STDERR, print_r($feed->error(), true)); exit(1); }
foreach ($feed->get_items() as $item) {
  echo json_encode([
    'id' => $item->get_id(), 'title' => html_entity_decode($item->get_title(), ENT_QUOTES | ENT_HTML5),
    'updated' => $item->get_updated_date('c') ?: $item->get_date('c'), 'length' => strlen($item->get_content()),
  ], JSON_UNESCAPED_UNICODE), "\n";
}
