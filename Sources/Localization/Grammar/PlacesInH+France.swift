extension PlacesInH {
  /// The larger French communes with « d’ », and those of Bretagne and Pays de la Loire (INSEE, TNCC 1); by
  /// their first word where all that share it agree.
  static let france = """
    habas habère hadol hagetmau hagondange haillicourt haisnes hallencourt hallennes hallines
    halluin halsou hamelincourt hanches hangest hantay haravilliers harbonnières harcourt hardelot
    hardinghen hardricourt harfleur harly harnes haroué hartzviller hasnon hasparren haspres
    hastingues hatrize hattonchâtel haubourdin hauconcourt haucourt haudainville haulchin haussy
    hautefaye hautefort hautefage-la-tour hauteluce hauterives hauteville-lompnes
    hauteville-lès-dijon hauteville-sur-fier hautmont haut-mauco hautot-sur-mer hautvillers
    haveluy haverskerque hayange hazebrouck heillecourt helfaut hélesmes hélette helléan hellemmes
    hémonstoir hénanbihen hendaye hénin hennebont henrichemont hénonville hénouville herbault
    herbeys herbignac herblay hergnies héric héricourt héricy hérimoncourt hérin hérisson herlies
    herm hermanville hermeray hermies hermonville hérépian hérouville hérouvillette herry hersin
    herserange héry herzeele hesdigneul hesdin hettange heudebouville heudreville heugas heuringhem
    heyrieux hiers hiersac hières hillion hinges hinx hirel hirson holving hombleux homblières
    homécourt hondschoote hordain hornaing hossegor hostens hostun houat houdain houdemont
    houeillès houlbec-cocherel houplin houplines hourtin houtaud houtkerque hucqueliers hudimesnil
    huez huisseau huismes hulluch hundling huriel hurigny hussigny hyds hyères hyèvre
    hôpital-camfrout
    """

  /// The same with « de » (INSEE, TNCC 0); Houilles as its own town hall has it.
  static let franceAspirated = """
    habsheim haguenau haimps hambach hambers hambye hames hangenbieten hanvec hardanges hardinvast
    hatten hauteville hauteville-la-guichard hauteville-sur-mer haybes
    hédé heimsbrunn heiteren hem hénansal hengoat hénon henvic hèches herbitzheim herbsheim hercé
    hermes hermival herrlisheim hésingue hilsenheim hindisheim hipsheim hirsingue hirtzbach
    hirtzfelden hochfelden hochstatt hœdic hœnheim hœrdt hoffen holnon holtzheim hombourg honfleur
    horbourg horgues hornoy houdan houilles houlgate houlle houppeville houssay houssen hoymille
    huelgoat huillé huisnes huningue hurtigheim husseren huttenheim haraucourt
    """
}
